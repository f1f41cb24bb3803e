import { readJson } from "./retry.js";

// Returns the catalogue of a form, from the request that its page has started, else from one of its own.
export async function loadCatalogue({ dataset }) {
  return readJson(await (self.catalogue ?? fetch(new URL(dataset.catalogue, document.baseURI))));
}
