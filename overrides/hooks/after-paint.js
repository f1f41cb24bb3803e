// Loads a page's module, and with it the catalogue that the module waits for, after the first paint. A page in a frame
// does not wait: a browser may never paint it. A page that is prepared before it is seen waits until it is: what the script
// does to the history, reads from the storage or says aloud is for a reader. When either fails, a sentence with a button says so; a press asks again,
// under another address, because some browsers remember that a module failed.
{
  const form = document.querySelector("[data-catalogue]");
  const failed = document.querySelector(".failed");
  let tries = 0;

  // That of a variant, where the browser's language has one: nothing that is painted differs in it.
  const catalogueOf = ({ catalogue, variants }) => (
    variants?.split(" ").includes(navigator.language) ? catalogue.replace(/[^.]+(?=.json$)/, navigator.language) : catalogue
  );

  const load = () => {
    const again = tries ? `?${tries}` : "";
    tries += 1;
    if (failed) failed.hidden = true;
    if (form) {
      self.catalogue = fetch(new URL(catalogueOf(form.dataset) + again, document.baseURI));
      self.catalogue.catch(() => {});
    }
    import(new URL("MODULE" + again, document.baseURI)).then(({ ready }) => ready).catch((error) => {
      console.error(error);
      if (failed) failed.hidden = false;
    });
  };
  const start = () => tries || load();
  failed?.querySelector("button").addEventListener("click", load);
  const startSoon = () => {
    // Firefox reports no paint for a page that opens scrolled down.
    new PerformanceObserver(start).observe({ type: "paint", buffered: true });
    setTimeout(start, 500);
  };
  if (self !== top) start();
  else if (document.prerendering) document.addEventListener("prerenderingchange", startSoon, { once: true });
  else startSoon();
}
