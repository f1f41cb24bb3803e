// Returns the catalogue of a form, from the request that its page has started, else from one of its own.
export async function loadCatalogue({ dataset }) {
  const answer = await (self.catalogue ?? fetch(new URL(dataset.catalogue, document.baseURI)));
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}.`);
  return answer.json();
}
