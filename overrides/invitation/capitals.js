// Gives a text without any capitals those of names, where it says whose they are: "its gary from pellow tyres".

// What goes on behind the name of a company.
const ENDS = "got|here|can|could|u|ur|you|your|re|about|we|i|saw|for|just|thanks|thx|in|on|would|are|is|its|has|have|hope|be|with";
const COMPANY = `(?<company>(?:(?!(?:${ENDS})\\b)[\\p{L}&'-]+ ?){1,4})`;
const NAME = "(?<name>\\p{L}{2,})";
const SAID = [
  new RegExp(`\\b(?:it'?s|this is|i'?m) ${NAME}(?: here)? (?:from|at|of|@) ${COMPANY}`, "u"),
  new RegExp(`\\b(?:it'?s|this is|i'?m) ${NAME} i (?:run|own|manage) ${COMPANY}`, "u"),
  new RegExp(`(?:^|\\b(?:luv|love|cheers|thanks|thx|ta|from),? )${NAME} (?:@|at|from) ${COMPANY}[.!x ]*$`, "mu"),
  new RegExp(`^(?:hi|hiya|hello|hey|dear|morning) ${NAME}(?=[,!.])`, "mu"),
];

const raise = (words) => words.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());

export function withCapitals(text) {
  return SAID.reduce((said, rule) => said.replace(rule, (all, ...more) => {
    const { name, company = "" } = more.at(-1);
    return all.replace(new RegExp(`\\b${name}(?= |$|\\p{P})`, "u"), raise(name)).replace(company, raise(company));
  }), text);
}
