// The reader's clock, and when the browser has shown what changed.

// In ms.
const LATEST = 200;

// Ends once the browser has shown what was pasted, or at the latest then, for a page in the background shows nothing.
export const painted = () => new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, LATEST);
});

const pad = (number) => String(number).padStart(2, "0");
export const nowHere = (date = new Date()) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
