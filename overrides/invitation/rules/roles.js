// What a job is called, and where it is named.

import { asWord, JOBS } from "./words.js";

// A word that makes a title out of what stands before it.
export const job = asWord(`(?:${JOBS})s?`);
// A line of a table that names the job.
export const roleLabel = /^[\s■●•*·▪◆-]*(?:job(?: title| role| position)?|position(?: title| applied for)?|role(?: title)?|post(?: title| of)?|vacancy(?! ref)|designation|title|opening|profile|subject|applied for|stelle|event type|re|regarding)\s*(?:[:=–]|-\s)\s*(.+)$/iu;
// A rank alone says too little: what follows its comma belongs to it.
export const rank = /^(?:(?:senior|junior|associate|assistant|vice|deputy|executive|managing|group|lead) )*(?:director|manager|head|vp|president|lead|lecturer|professor|associate|officer|executive|partner|analyst|coordinator|specialist)$/iu;

// A title before "role": the shortest run of words behind an article.
export const roleBefore = /\b(?:the|our|an?|this|your|their|(?:interview|invitation|application|appl(?:y|ied|ying)|considered|vacancy|re:?) (?:for|as)(?: the| a| an| our)?)\s+((?:(?:[\p{L}\p{N}&\/'+.#-]+|\([^)\n]{1,24}\)|[–&-]),?\s+){1,8}?)(?:role|position|post|job|opening|vacancy|profile|opportunity|spot|req|intake|gig|programme|program|internship|apprenticeship|interview)s?\b/giu;
// A title behind "position of".
export const roleAfter = /\b(?:is that|role|position|post|job|vacancy|opening|profile)(?:\s+(?:of|as|for|:|is|[-–]|\(internal\))|(?: [\p{L}']+){0,4}:)\s*(?:(?:an?|our|the)\s+)?([\p{L}\p{N}][^\n]{2,90})/giu;
// A title behind what one applies to be, or what they look for.
export const roleSought = /\b(?:(?:we're|are|is) after(?: (?:their|our) first)?|(?:we|who) needs?|meet you for|hir(?:e|ing) (?:our|an?)(?: (?:first|new))?|appl(?:y|ying|ied)(?: to be| as|(?: to us)? for| to)|app(?:lication)? (?:as|for|to be)|(?:cv|r[eé]sum[eé]|letter|assessment|selection|about you) for|appointed (?:as)?|interview(?:ed)? (?:you )?(?:as|for)|(?:round \w+|next step|stage|loop) for|(?:looking|look) for|seeking|seeks|recruiting|recruiting for|searching for|interest in (?:being|becoming|the)|you as|work as|selected (?:for|as)|approved you for|opening for|vacancy for|position:?)\s+(?:(?:an?|our|the|another|new)\s+)?(?=([\p{L}][^\n]{2,80}))/giu;
// Words that no title of a job has.
export const notRole = /\b(?:interview\w*|hiring|invit\w+|application|above|following|same|right|new|open|available|date|time|meeting|call|chat|confirm\w*|you|your|we|us|our|me|my|i|it|this|that|is|are|was|with|candidate|day|week|next)\b/iu;
// What stands in a subject before the title or the company.
export const subjectLead = /^(?:.*\b(?:interviews?|application|invitation|invite|offer|position|role|post|vacancy|gespräch|vorstellungsgespräch|schedule|assessment(?: centre| center| day)?|conversation|call|chat|candidate|screening|round)(?: (?:of employment|invitation|confirmation|confirmed|details|request|scheduled|booked|round|slots?|\d))*(?: (?:for|as|of|with|at|to|regarding|about|and))*(?:$|(?: (?:the|a|an|our))? (?=\S))|(?:confirmed|updated|onsite|next steps?|your|job offer|job)\b[: ]*)+/iu;

export default [
  job, roleLabel, rank, roleBefore, roleAfter, roleSought, notRole, subjectLead,
];
