// What a name of a person is, and what somebody's work is.

import { asWord, DEGREES, JOBS, LEGAL, SURNAMES } from "./words.js";

// What stands before a name and is said only where the first name is not.
export const titles = /^(?:mr|maj(?:or)?|col(?:onel)?|captain|lt|lieutenant|commander|sgt|sergeant|cllr|fr|padre|eng|dra|mrs|ms|miss|mx|engr|pastor|sister|brother|ma'am|smt|shri|sri|capt|coach|dr|prof|professor|sir|dame|rev|sr|herr|frau|mme|sra|ing|dipl\.?-\p{L}+|i\. ?a|i\. ?v|p\.?p)(?![\p{L}'])\.?\s*/iu;
// Titles before a first name.
export const firstNameTitle = /^(?:ma'am|sir|pastor|sister|brother|coach)/iu;
// Titles that stay before a full name.
export const kept = /^(?:dr|prof|professor|rev|dame)$/iu;
// What stands behind a name and is not said.
export const credentials = new RegExp(`(?:,?\\s+(?:${DEGREES})|,\\s[A-Z]{2,6}(?:-[A-Z]+)?)\\b[.,]*\\s*(?:(?:${DEGREES}|[A-Z]{2,6}(?:-[A-Z]+)?)\\b[.,]*\\s*)*$`, "u");
// Words of departments, places, posts and politeness, which no name of a person has.
export const notName = asWord(`${JOBS.replace(SURNAMES, "")}|${LEGAL}|team|hr|human|resources?|resourcing|people|talent|recruit\\w*|careers?|jobs?|hiring|department|dept|office|board|group|university|college|school|hospital|council|centre|center|company|street|road|building|date|time|place|where|when|what|who|location|interview\\w*|position|role|meeting|teams|address|phone|tel|mobile|email|fax|regards|thanks|thank|dear|hello|please|the|and|of|for|with|at|on|in|to|by|from|your|our|we|is|are|you|not|no|yes|good|great|best|confidential|important|external|warning|today|tomorrow|services?|solutions?|search|staffing|operations|management|support|notifications?|calendar|invitation|confirmed|follow|registered|panel|round|stage|organi[sz]er|senior|junior|chief|vice|deputy|sir|madam|desk|front|reception|payroll|abteilung|committee|administration|alerts?|events?|system`);
// Alone on a line these are days, not people; April, May and June may be either.
export const notNameAlone = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|july|august|september|october|november|december)$|^(?:talent|trust|bank|sent|delivered|read|reply|forward|block|report|messag(?:e|ing)|home|sgd|signed|rtd|note|inmail|reminder|alert|notice|subject|urgent|update|event)\.?$/iu;
// Somebody says who they are.
export const introduces = /(?:^|[.!?,:\n]\s*|\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Aa]lri(?:te|ght)|[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay)[^.!?\n]{0,40}?[ ,]\s*)(?:[Tt]his is|[Ii]t(?:'?s| is)|[Ii](?: am|'m)|[Mm]y name(?: is|'s))\s+((?:(?:M[rs]s?|Miss|Dr|Prof)\.? )?\p{Lu}[\p{L}'-]+(?: (?:(?:de|da|van|von|der|al|bin|ap|el|la|di|del) )*\p{Lu}[\p{L}'.-]*){0,3})(?=,| w\/| @| (?:from|at|of|with|in charge|in the|here|over|and|i)\b|\.|!|\n|$)/u;
// The same the other way round.
export const here = /(?:(?:^|[.!?]\s+)(?!\S+(?: \S+)? at )|,\s+)(?!\p{L}+ing |Click|Apply|Book|Register|Details|Look|Over|Come|Back|Everyone|We)(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:(?:of [^.,!?\n]{2,40} )?here(?: (?:from|at)|,)|this side from|from|at) (?=(?:the )?\p{Lu}|about\b|manager\b|owner\b)/mu;
// A name at the end of a short text: "Thanks! - Caleb (store manager)".
export const signsInline = /(?:(?:[.!?)]|\s)\s*[-–—~]\s?|\b(?:[Ll]uv|[Ll]ove|[Cc]heers|[Tt]hank(?:s| you)|[Rr]egards),? |[.!?]\s(?=[^().]*\(\p{L}+\)$))((?:\p{Lu}\p{Ll}{1,3}\. )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]+){0,2})(?:\s*(?:[(,@]|[-–] )\s*([^()\n]{2,40})\)?)?[\s.!x]*$/u;
// A talk before the interview, mostly with somebody else than who arranges it.
export const informal = /\binformal/iu;
// Somebody is named as the one to write to.
export const contactPerson = /(?:[Aa]sk for|[Cc]ontact(?: [Pp]erson)?|POC|[Ww]rite to|[Rr]each(?: out)? to|[Ss]peak (?:to|with)|[Cc]all|[Rr]ing|[Rr]eply to|[Ee]-?mail|[Rr]ecruiter|[Hh]ost|let)\b[^.\n:]{0,50}?[:, ]\s*((?:(?:mr|mrs|ms|miss|mx|dr|prof)\.? )?\p{Lu}[\p{L}'-]+\.?(?: \p{Lu}[\p{L}'.-]*){0,3})(?:, (\p{Lu}[^,(<\n]{3,40}?)|\s+in (?:\p{Lu}\p{L}+ ?){1,3})?\s*(?:\([^)@\d]{0,20}\))?\s*[(<:,–-]?\s*(?:at |on |via |by e-?mail at )?<?(?:[\w.+-]+@[\w.-]+|\+?\(?\d[\d ()-]{7,})/u;

// Whoever has such a title arranges interviews for others.
export const coordinates = /\b(?:hr|human ress?ources?|ta (?:specialist|partner|manager|lead|executive)|human capital|talent|people|recruit\w*|resourcing|personnel|personal(?:leit\w+|abteilung|wesen|referent\w*)?|co-?ordinator|\p{L}+ administrat\w+|\w*sekretariat|assistant|assistentin|secretary|PA|office manager|careers|hiring team|staffing|acquisition|sourcer)\b|人事/iu;
// Whoever has such a title decides.
export const hires = /\b(?:owner|\w*leiter(?:in)?|head ?teacher|dean|rector|founder|co-?founder|ceo|c[tfo]o|vp|investigator|director|head of|managing|manager|principal|partner|professor|prof|lead|leader|chef|chair\w*|president|editor|foreman|supervisor|practice)\b/iu;
// The same in their own words.
export const hiresSaid = /\b(?:(?:i'd|i'll|i would|i will) be your (?:(?:line )?manager|boss|supervisor)|report(?:ing|s)? (?:directly )?to me|working (?:directly )?(?:with|for) me|my (?:shop|group|team|lab|studio|practice|kitchen)|i (?:run|own|manage|lead|head|have) (?:the|this|an?|our|my)|i (?:own|run) \p{L}|i(?:'m| am) (?:the (?:owner|founder|manager)|on my own|looking for)|(?:me|my \w+) (?:& |and )?(?:my \w+ )?run the|just (?:me|the two of us)|(?:it'll )?be me\b|in my (?:group|team|lab))/iu;
// There has been a first talk.
export const met = /\b(?:crushed|aced|nailed) (?:the|your) [^.\n]{0,20}(?:screen|interview|call|chat)\b|\b(?:comes|came) after your\b|\bround (?:2|3|two|three)\b|\bl[23] (?:round|interview|discussion)|(?:\b(?:second|2nd|third|3rd)|(?:^|\b(?!your )[\p{L}']+ )final)[- ](?:and final )?(?:round|interview|stage|meeting|conversation)|\b(?:loved|enjoyed|great|good|lovely|nice|pleasure|thanks?(?: you)?(?: again)? for)\b[^.\n]{0,40}\b(?:meeting|conversation|discussion|talking|speaking|chat(?:ting)?|coming in|time)\b(?![^.\n]* phone)[^.\n]{0,40}\b(?:you|last|\w+day|on|weeks?|with)\b|\bmeet(?:ing)? you again\b|\byour (?:first|initial) (?:interview|meeting|conversation)\b/iu;

// A day has been agreed on, even where the words name none or another.
export const settled = /\blocked you in\b|\b(?:\d+(?:st|nd|rd|th)|that|day) it is\b|\byou(?:'re| are) (?:confirmed|booked)\b|\bworks (?:for us|on our end)\b|\b(?:move|change|postpone|re-?schedule|push|shift)\b(?! you (?:forward|on)\b)[^.\n]{0,30}\binterview\b|\binterview\b[^.\n]{0,50}\bneed to (?:move|change)\b/iu;

// What the meeting is called, when it is no interview: a trial, which is caught, or an assessment.
export const occasion = /\b(?:((?:paid |unpaid |working |kitchen )?trial (?:shift|day|session|evening)|do a trial|in for a trial)|assessment (?:day|cent(?:re|er)|event|morning))\b/iu;
// It is called an interview.
export const interview = /\binterview/iu;

export default [
  titles, firstNameTitle, kept, credentials, notName, notNameAlone, introduces, here, signsInline, contactPerson, informal,
  coordinates, hires, hiresSaid, met, settled, occasion, interview,
];
