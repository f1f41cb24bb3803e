// Loads what comes late, once, and after a failure asks for it under another address: Firefox remembers that a module
// failed, and a cache may hold what came in its place.

// Returns a function that makes an attempt, given how many have failed, until one comes; then what came.
function untilItComes(attempt) {
  let failed = 0;
  let coming = null;
  return () => {
    coming ??= attempt(failed).catch((error) => {
      coming = null;
      failed += 1;
      throw error;
    });
    return coming;
  };
}

const address = (url, failed) => (failed ? `${url}?${failed}` : url);

// bundled() imports the module by its plain path, which the build has to see.
export const retryModule = (bundled, url) => untilItComes((failed) => (failed ? import(address(url, failed)) : bundled()));
export const retryJson = (url) => untilItComes(async (failed) => readJson(await fetch(address(url, failed))));
export const retryStyle = (url) => untilItComes((failed) => addStyle(address(url, failed)));

// Returns what an answer holds; throws at a fault, and at a page in its place.
export async function readJson(answer) {
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}.`);
  return answer.json();
}

function addStyle(href) {
  const link = document.createElement("link");
  return new Promise((resolve, reject) => {
    link.onerror = () => {
      link.remove();
      reject(new Error(`${href} did not load.`));
    };
    // A page in place of the style is no error to every browser.
    link.onload = () => (link.sheet?.cssRules.length ? resolve() : link.onerror());
    // A frame without an origin may read the rules only of a style that is fetched so.
    Object.assign(link, { rel: "stylesheet", crossOrigin: "anonymous", href });
    document.head.append(link);
  });
}
