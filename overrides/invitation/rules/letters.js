// Who writes a letter, and to whom: its greeting, its closing, and what stands between.

import { TEAMS } from "./words.js";

// Words of somebody who was invited. They tell whose mail a mail of a thread is.
export const candidate = /\b(?:considering (?:me|my)|my (?:application|interview|cv|resume|candidacy|availability is)|(?:invit|offer|consider|shortlist|interview)ing me\b|for the (?:invitation|opportunity|offer)|(?:withdraw|decline|pass|turn down|take my|remove me|not take)\b[^.\n]{0,40}\b(?:application|invitation|interview|further|time|opportunity|name|role|position|from me|for now)|i (?:can't|cannot|won't|will not|am (?:un|not )able to|am afraid i) (?:attend|come|make|be able|have)|(?:delighted|happy|glad|pleased) to (?:come|attend|accept|confirm|join)|(?:have|had) decided (?:not|to)|(?:no longer|not) (?:wish|want|be able|right for me)|arranging this|decline at this time|works for me)/iu;
// Words of somebody who invites.
export const inviter = /\b(?:your (?:application|interview|cv|r[eé]sum|profile|experience|background|details|availability|interest)|invit(?:e|ing) you|meet you\b|see you for|our (?:team|offices?|client|company|process)|my client|applying|short-?listed|the team|please (?:confirm|bring|reply|find)|let (?:me|us|you) know|we(?:'d| would) (?:like|love)|may i ask|you were|work instead|can (?:offer|do)|they can|i've (?:gone|had|taken)|your reel)/iu;
// What only whoever invites can say.
export const invites = /\b(?:your (?:application|interview|cv|r[eé]sum|profile)|invit(?:e|ing) you|(?:meet|see) you (?:for|in|at)|can you come|we(?:'d| would) (?:like|love) (?:you )?to)\b/iu;
// Who must not be answered: nobody reads it.
export const noReply = /^(?:no-?reply|bookings?|do-?not-?reply|notifications?|mailer(?:-daemon)?|bounces?|automated|system|postmaster|auto)\b|@no-?reply\.|[+_.-](?:no-?reply|donotreply|notifications?)@|\b(?:group|resource)\.calendar\b|^c_[0-9a-f]/iu;
// A greeting; what follows is the candidate.
export const greeting = /^(?:[^:\n]{2,40}: )?(?:(?:well|oh)\s+|[\p{L}, ]{2,40}\/ ?)?(?:dear|respected|(?:hi+|hey+)(?: there)?|h[ae]llo|(?:good )?(?:morning|afternoon|evening)|good day|(?:\p{L}+ )?greetings(?! from)|hoi|howya|buon\p{L}+|(?:estim|pre[zs]|quer)\p{L}*[dt][oa]|geachte|beste(?! (?:gr|wens|regards))|k[æe]re|kedves|merhaba|namaste|ciao|salut|ol[aá]|hej|salaa?m|bom dia|goe\p{L}+(?:dag|morgen)|selamat \p{L}+|habari|hola|hiya|g'day|kia ora|annwyl|moin|liebe[r]?|sehr geehrte[r]?|guten tag|bonjour|chère?|a chara|alri(?:te|ght))\b *(.*)$/iu;
// A team or an office that signs.
export const team = new RegExp(`^(?:the |your |our )?(?:[\\p{L}&'-]+ ){0,4}(?:${TEAMS}|team|department|dept\\.?|office|services|admissions|crew|people)$`, "iu");
// Not a name, though it stands where one does.
export const nobody = /^(?:all|there|(?:beloved|valued|prospective|potential|esteemed|shortlisted) |(?:undisclosed[- ])?recipients?|candidates?|applicants?|sir|madam|sirs?(?: ?[/,]| or| and) ?madam|team|everyone|everybody|colleagues?|student|friend|folks|guys|you|mate|recruiter|hiring manager|job ?seekers?|professional|again|both|ma(?:'am)?(?![' ]\p{L})|from)\b/iu;
// A line of a form that names the candidate.
export const candidateLabel = /^[\s■●•*·▪◆-]*(?:candidate|applicant)(?: name)?\s*[:=]\s*(.+)$/iu;
// A closing; the name stands below it.
export const closing = /^(?:\p{L}+(?: \p{L}+)? ?\/ ?)?(?:(?:with |many |very |my |our |all |and |yay! )*(?:kind(?:est)?|best|warm(?:est)?|good|friendly)?[ ,]*(?:regards|wishes)|(?:all )?(?:the )?(?:very )?best(?: of luck)?|(?:many |with )?thank(?:s| you)(?: (?:again|(?:so|very) much|a lot|in advance|(?:and|&) .{0,12}regards))?|thanking you|cheers|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly|ever|in \w+))?|cordially|warmly|take care|(?:speak|talk|see you|chat)(?: to you)? (?:soon|then)|looking forward(?: to [\w ]{2,20})?|ta|love|v?lg|vg|mfg|(?:mit )?(?:viel|best|lieb|herzlich|freundlich)en? gr(?:ü|ue)(?:ß|ss)en?|ngā mihi(?: nui)?|groete|groetjes|cordialement|le (?:dea-mhéin|meas)|is mise(?: le meas)?|yn gywir|cofion\p{L}*(?: \p{L}+)?|with (?:apologies|gratitude|appreciation)[\w ]*|wishing you[\w ]*|good luck[^.]*|x+)(?: ?\/ ?.+)?[ ,.!:)–-]*$/iu;

export default [
  candidate, inviter, invites, noReply, greeting, team, nobody, candidateLabel, closing,
];
