// Calendar days as text, "2026-12-03", without clocks and zones.

const pad = (number, length = 2) => String(number).padStart(length, "0");
export const dayOf = (year, month, day) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
export const isDay = (year, month, day) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1999 && year < 2100;
};
const toDate = (day) => new Date(`${day}T00:00:00Z`);
// 0 is Sunday.
export const weekdayOf = (day) => toDate(day).getUTCDay();
export const addDays = (day, count) => new Date(toDate(day).getTime() + count * 86_400_000).toISOString().slice(0, 10);
// Returns the number of a month by its first letters.
export const monthIn = (text) => ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].indexOf(text.slice(0, 3).toLowerCase()) + 1;

// Returns the number of a weekday by its first letters, -1 for other words.
export const weekdayIn = (text = "") => ["su", "mo", "tu", "we", "th", "fr", "sa"].indexOf(text.slice(0, 2).toLowerCase());

// Returns the first day from `from` on that has this day and month.
export function coming(from, month, day) {
  for (let year = Number(from.slice(0, 4)), tries = 0; tries < 5; tries += 1) {
    if (isDay(year + tries, month, day) && dayOf(year + tries, month, day) >= from) return dayOf(year + tries, month, day);
  }
  return "";
}
