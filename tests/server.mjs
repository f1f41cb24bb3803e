// Serves a built site on 127.0.0.1 under the header and redirect rules of its
// netlify.toml, so that the browser tests meet what a visitor of the host meets.
// Netlify's own packages read and match the rules; this file joins them up.
//
//     node server.mjs SITE_DIR NETLIFY_TOML
//
// It prints {"port": N} when it is ready and ends when its stdin closes.

import { existsSync, globSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { HeadersHandler } from "@netlify/headers";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { RedirectsHandler } from "@netlify/redirects";
import { StaticHandler } from "@netlify/static";

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

// A TOML fault comes with a drawing of its surroundings: keep the marked line.
function inOneLine(message) {
  const drawing = /\n\n(?:.*\n)*?(\d+): .*\n *\^[^]*/;
  return message.replace(drawing, " in line $1").replace(/\s+/g, " ");
}

function tryHeaders({ for: path, values }) {
  try {
    new Headers(values);
  } catch (fault) {
    throw new Error(`Could not send the headers for ${path}: ${fault.message}`);
  }
}

// The packages list the rules they reject and go on without them; a test must not.
async function check(file, ...readings) {
  try {
    for (const { errors, headers = [] } of await Promise.all(readings)) {
      if (errors.length > 0) throw errors[0];
      headers.forEach(tryHeaders);
    }
  } catch (fault) {
    stop(`${file} has a fault: ${inOneLine(fault.message)}`);
  }
}

// The static package looks for a file named as the URL spells it, "%20" and all.
// So an address with such signs is decoded here and given to it as a folder.
function findFile(url) {
  const { pathname } = new URL(url);
  const path = decodeURI(pathname);
  if (path === pathname) return new StaticHandler({ directory: site }).match({ url });
  const place = resolve(site, `.${path}`);
  const directory = [place, `${place}.html`];
  return new StaticHandler({ directory }).match({ url: new URL("/", url) });
}

async function sendFile(url, status, urlForHeaders = url) {
  const file = await findFile(url);
  if (!file) return;
  const { body, headers } = await file.handle();
  const response = new Response(body, { headers, status });
  await headerRules.apply({ url: urlForHeaders }, response);
  return response;
}

async function sendNotFound(url) {
  const page = await sendFile(new URL("/404.html", url), 404, url);
  return page ?? new Response("Not Found", { status: 404 });
}

// A file wins over a rule that is not forced; a rewrite answers with another file.
async function answer(request) {
  const { pathname, search } = new URL(request.url);
  const folder = prettyUrls && !pathname.endsWith("/") && existsSync(resolve(site, `.${decodeURI(pathname)}`, "index.html"));
  if (folder) return new Response(null, { status: 301, headers: { Location: `${pathname}/${search}` } });
  const rule = await redirectRules.match(request);
  const file = rule?.force ? undefined : await sendFile(request.url, 200);
  if (file) return file;
  const leaves = rule?.redirect || rule?.external;
  if (leaves) return redirectRules.handle(request, rule, async () => undefined);
  const rewritten = rule && (await sendFile(rule.target, rule.statusCode));
  return rewritten ?? sendNotFound(request.url);
}

// At deploy the host looks through the built pages for the forms it is to take, and reads their names.
function findForms() {
  const pages = globSync("**/*.html", { cwd: site }).map((page) => readFileSync(resolve(site, page), "utf8"));
  const forms = pages.flatMap((page) => page.match(/<form\b[^>]*\sdata-netlify="true"[^>]*>/g) ?? []);
  return forms.map((form) => form.match(/\sname="(.*?)"/)[1]);
}

// A form's submission is answered with the page it was sent to. To anything else that is posted, nothing is there.
async function isTaken(incoming) {
  if (incoming.method !== "POST") return true;
  const body = Buffer.concat(await incoming.toArray()).toString();
  return forms.includes(new URLSearchParams(body).get("form-name"));
}

async function serve(incoming, outgoing) {
  const { headers, url } = incoming;
  try {
    const request = new Request(`http://${headers.host}${url}`, { headers });
    const response = (await isTaken(incoming)) ? await answer(request) : await sendNotFound(request.url);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    await pipeline(response.body ?? [], outgoing);
  } catch (error) {
    if (outgoing.headersSent) return; // the browser went away
    outgoing.writeHead(error instanceof URIError ? 400 : 500).end(`${error}\n`);
  }
}

process.stdin.on("end", () => process.exit()).resume();

const [site, toml] = process.argv.slice(2).map((path) => resolve(path));
for (const path of [site, toml]) if (!existsSync(path)) stop(`${path} does not exist.`);

// The host also obeys these two files of a site, and so do the packages.
const headersFile = resolve(site, "_headers");
const redirectsFile = resolve(site, "_redirects");
const fromToml = { netlifyConfigPath: toml, minimal: false };
await check(toml, parseAllHeaders(fromToml), parseAllRedirects(fromToml));
await check(headersFile, parseAllHeaders({ headersFiles: [headersFile], minimal: false }));
await check(redirectsFile, parseAllRedirects({ redirectsFiles: [redirectsFile] }));

const rules = { configPath: toml, projectDir: site, publicDir: site, logger: console };
const headerRules = new HeadersHandler(rules);
const redirectRules = new RedirectsHandler({ ...rules, jwtRoleClaim: "", jwtSecret: "" });

// With pretty URLs the host leads from a page without its slash to the page with it.
const prettyUrls = /^\s*pretty_urls = true$/m.test(readFileSync(toml, "utf8"));
const forms = findForms();
const server = createServer(serve).listen(0, "127.0.0.1", () => {
  console.log(`{"port": ${server.address().port}}`);
});
