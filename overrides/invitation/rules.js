// The patterns by which an invitation is read, each with its reason. tests/invitation/rules.yml has examples of each, and
// of what only looks like it. They are for English, with the closings and headers that mails written in English may have.

import companies from "./rules/companies.js";
import days from "./rules/days.js";
import kinds from "./rules/kinds.js";
import letters from "./rules/letters.js";
import numbers from "./rules/numbers.js";
import people from "./rules/people.js";
import roles from "./rules/roles.js";
import scams from "./rules/scams.js";

export * from "./rules/companies.js";
export * from "./rules/days.js";
export * from "./rules/kinds.js";
export * from "./rules/letters.js";
export * from "./rules/numbers.js";
export * from "./rules/people.js";
export * from "./rules/roles.js";
export * from "./rules/scams.js";

// All of them. A list, and no object, for a bundle has the names of an object's properties in full.
export const ALL = [companies, days, kinds, letters, numbers, people, roles, scams].flat();
