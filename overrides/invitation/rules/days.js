// How a day is written, and which days are not that of the interview.

import { MONTHS, WEEKDAYS } from "./words.js";

// By then they want an answer; or something else than the interview is then.
export const deadline = /(?:(?:^ ?|[^\w ]|\W |\b(?!(?:come|drop|stop|swing|pop|call|along) )\w+ )by|\b(?:week (?:of|commencing|beginning|starting)|w\/c|wc|before|until|till|no later than|not later than|nlt|bis(?: zum)?|latest|deadline|clos(?:es?|ed|ing)(?: for (?:\w+ )?\w+)?|expires?|last date(?: for \w+)?|reply|respond|medical|induction|due|within|prior to|up to|ahead of|as of|from|since|start(?:s|ing)?|commenc\w+|effective|valid|travel(?:l?ing)?|check-?out|away|on leave|holidays?|back on|out of (?:the )?office|i'm out|return\w*|reopens?|send \w+|submit\w*|complete\w*|webinar|dated|received|sent|wrote|applied|your (?:email|letter|application) (?:of|from)|made|begins?|informed|let you know|decision|announce\w*|decide|hear from us|outcome|results?))\s*(?:is|on|:|[-–]|\w{1,9})?\s*(?:on |the |noon |midnight |\d{1,2}(?:[.:h]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|noon|hours|hrs|h)?,? ?(?:(?:[ecmp][sd]?t|gmt|bst|utc|cet) )?(?:on )?)*$/iu;
// What has been, and what was planned before.
export const past = /(?:(?:^ ?|[^\w ]|\W |\b(?!be(?:ing)? )\w+ )held|\b(?:had you (?:down|booked) for an? \p{L}+|met|spoke|took place|conducted|originally|previously|was (?:scheduled|planned|due|booked)|were (?:scheduled|held)|instead of|rather than|not))\s+(?:on |for |at |in )?(?:the )?$/iu;
// A weekday behind such words is over, or the one that does not suit.
export const bygone = /\b(?:left|thank(?:s| you)|enjoyed|great|good|nice|spoke|met|applied|received|conversation|called|last|sorry|can't|cannot|won't|unable|not be able|sa(?:y|id) no|(?:ring|call|phone) you|give you a (?:ring|call)|miss(?:ed)?|since|opens?|closes?|closed|back)\b[^.!?]{0,60}$/iu;
// The second of two days counts where something is moved.
export const moved = /\b(?:mov\w+|chang\w+|postpon\w+|re-?schedul\w+|push\w*|shift\w*|brought forward|bring\w*|put back)\b/iu;
// A line of a table that names the day.
export const dayLabel = /^[\s■●•*·▪◆>-]*(?:(?:interview |new |meeting |proposed |confirmed )?(?:date|day|when|dates?(?: ?(?:&|and|\/) ?time)?|scheduled (?:for|on)|date of interview|start(?:s|ing)?|termin|datum|slot|time|schedule))\b\s*(?:[:=–\t]|-\s)/iu;
// The same moment on somebody else's clock.
export const elsewhere = /^\s*[=(]/u;
// The moment on the reader's clock, beside that of another zone.
export const theirClock = /\bthat(?:'s| is)\b.* for you\b/iu;
// In an American's mouth the coming one, in a Briton's often the one after.
export const nextWeekday = new RegExp(`\\b(?:next|following)\\s+(?:${WEEKDAYS})\\b(?! *(?:,|\\()? *(?:the )?\\d)`, "iu");
// Days in numbers, and what stands before them, the lead.
export const numericDay = /(?<lead>^|[^\d/.:-])(?<first>\d{1,4})(?<separator>[/.-])(?<second>\d{1,2})\k<separator>(?<third>\d{4}|\d\d)(?![\d/-])/u;
// The same without a year, also "17.12."; "24/7" and a time are none.
export const dayAndMonth = /(?<lead>^|[^\d/.:,£$€-])(?!24\/7\b)(?<first>\d{1,2})(?<separator>\/|\.(?=\d{1,2}\.(?!\d)))(?<second>\d{1,2})(?![\d/:%]|\.\d)/u;
// "3 December 2026", "Wednesday, 9th December, 2026", "30. November 2026".
export const dayFirstName = new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\.? |-)(?:of )?(?<month>${MONTHS})\\b\\.?,?(?:[ -](?<year>20\\d\\d)\\b(?!:))?`, "iu");
// "December 3, 2026", "Dec. 9th".
export const monthFirstName = new RegExp(`\\b(?<month>${MONTHS})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)(?:,? (?<year>20\\d\\d)\\b(?!:))?`, "iu");
// "10 or 11 December", "10-11 December".
export const twoDays = new RegExp(`\\b(?<one>\\d{1,2})(?:st|nd|rd|th)? ?(?:or|and|&|\\/|-|–) ?(?<other>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTHS})\\b`, "iu");
// "December 10 or 11".
export const monthTwoDays = new RegExp(`\\b(?<month>${MONTHS})\\.? (?<one>\\d{1,2})(?:st|nd|rd|th)? ?(?:or|and|&|\\/|-|–) ?(?<other>\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:[ap]\\.?m|:))`, "iu");
// A day that depends on when it was written.
export const spokenDay = new RegExp(`\\b(last )?(today|tonight|tomorrow|tmrw|tmr|tomoz|${WEEKDAYS})\\b`, "iu");
// A weekday beside a day must fit it.
export const weekday = new RegExp(`\\b(?:${WEEKDAYS})\\b`, "iu");
// "Tuesday the 8th", "Saturday week (the 12th)".
export const dayOfMonth = new RegExp(`\\b(${WEEKDAYS})(?: week| suit)?,? (?:\\(?(?:that's )?(?:the )?)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:/]| ?[ap]\\.?m|\\.\\d| (?:of )?(?:${MONTHS})|[.,]? ?(?:${MONTHS})|-\\d| o'clock| (?:hours|hrs|uhr))`, "iu");

export default [
  deadline, past, bygone, moved, dayLabel, elsewhere, theirClock, nextWeekday, numericDay, dayAndMonth,
  dayFirstName, monthFirstName, twoDays, monthTwoDays, spokenDay, weekday, dayOfMonth,
];
