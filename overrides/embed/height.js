// Gives each frame of the generator the height that its page reports. Runs on other sites, where a plugin may have put it
// into another file, twice or late, and may give a frame its address late: so it is a classic script without globals, and
// knows a frame by the window that reports.

(() => {
  const frames = () => [...document.querySelectorAll("iframe[src*='/embed/']")];

  // A frame with a secret is sized by WordPress. One that is not shown reports no height.
  addEventListener("message", ({ data, source }) => {
    if (data?.message !== "height" || data.secret || !(data.value > 0)) return;
    for (const frame of frames()) if (frame.contentWindow === source) frame.style.height = `${data.value}px`;
  });
  // Asks frames that loaded before this script to report their height again.
  for (const frame of frames()) frame.contentWindow.postMessage({ message: "ready" }, "*");
})();
