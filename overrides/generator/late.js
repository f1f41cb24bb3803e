// Loads what comes late, and after a failure asks for it under another address: Firefox remembers that a module failed,
// and a cache may hold what came in its place.

// Returns a function that imports a module once. bundled() imports it by its plain path, which the build has to see.
export function lateModule(bundled, url) {
  let tries = 0;
  let module = null;
  return () => {
    module ??= (tries ? import(`${url}?${tries}`) : bundled()).catch((error) => {
      module = null;
      tries += 1;
      throw error;
    });
    return module;
  };
}

// Returns a function that fetches JSON, anew at each call.
export function lateJson(url) {
  let tries = 0;
  return async () => {
    const answer = await fetch(tries ? `${url}?${tries}` : url);
    tries += 1;
    return readJson(answer);
  };
}

// Returns what an answer holds; throws at a fault, and at a page in its place.
export async function readJson(answer) {
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}.`);
  return answer.json();
}
