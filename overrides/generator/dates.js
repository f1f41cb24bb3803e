// Reads a date as a date field gives it, "2027-03-02", and writes it out.

const DAY = 86_400_000;
const YEAR = 365;

// Returns how many days lie between the reader's today and a date: 1 for tomorrow, NaN where it is no date. Counts in
// UTC, so that no change of the clocks makes a day shorter.
export function daysUntil(date, now = new Date()) {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${date}T00:00:00Z`) - today) / DAY);
}

export const isFar = (date) => Math.abs(daysUntil(date)) > YEAR;

// Returns the notice that a date gives, an option of that choice.
export const noticeOf = (date) => ["today", "tomorrow"][daysUntil(date)] ?? "in-time";

// Formats 2027-03-02 as "Tuesday 2 March", with the year where it is far off, and with a comma behind the weekday and a
// name for the first of a month where the language has them. Returns "" where the browser can't.
export function formatDate(date, { locale, comma, first }) {
  const year = isFar(date) ? { year: "numeric" } : {};
  const parts = { weekday: "long", day: "numeric", month: "long", ...year, timeZone: "UTC" };
  try {
    const pieces = new Intl.DateTimeFormat(locale, parts).formatToParts(new Date(`${date}T00:00:00Z`));
    const written = pieces.map(({ type, value }) => (type === "day" && value === "1" ? first ?? value : value)).join("");
    return comma ? written : written.replace(",", "");
  } catch {
    return "";
  }
}
