// Returns "localStorage" or "sessionStorage", or null where the browser blocks it; reading the property throws then.
export function openStorage(name) {
  try {
    self[name].getItem("");
    return self[name];
  } catch {
    return null;
  }
}
