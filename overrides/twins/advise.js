// Picks advice from a table of rules: the first that agrees with the choices. Pure; twin of macros/twins/advise.py.

import { agrees } from "./compose.js";

export function advise(rules, choices) {
  return rules.find((rule) => agrees(rule, choices));
}
