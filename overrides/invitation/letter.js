// What a letter is: { from, to, replyTo: { name, address }, subject, sent, lines, how }; what is not said is empty.

export const nobody = () => ({ name: "", address: "" });
export const makeLetter = (how, given) => (
  { from: nobody(), to: nobody(), replyTo: nobody(), subject: "", sent: "", lines: [], how, ...given }
);
