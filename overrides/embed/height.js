// Resizes the generator's frame to the height that its page reports. Runs on other sites, so it is a classic script
// without globals.

(() => {
  const folder = new URL(".", document.currentScript.src).href;
  const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => frame.src.startsWith(folder));

  addEventListener("message", ({ data, source }) => {
    if (data?.message !== "height" || !Number.isFinite(data.value)) return;
    for (const frame of frames()) if (frame.contentWindow === source) frame.style.height = `${data.value}px`;
  });
  // Asks frames that loaded before this script to report their height again.
  for (const frame of frames()) frame.contentWindow.postMessage({ message: "ready" }, "*");
})();
