// For pages that show the generator in a frame: gives the frame the height that its page tells. Served to other sites, so
// it is a plain script that leaves nothing behind but a listener.

(() => {
  const folder = new URL(".", document.currentScript.src).href;
  const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => frame.src.startsWith(folder));

  addEventListener("message", ({ data, source }) => {
    if (data?.message !== "height" || !Number.isFinite(data.value)) return;
    for (const frame of frames()) if (frame.contentWindow === source) frame.style.height = `${data.value}px`;
  });
  // A frame that was there before this script has told its height to nobody, and tells it again.
  for (const frame of frames()) frame.contentWindow.postMessage({ message: "ready" }, "*");
})();
