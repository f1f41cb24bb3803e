// Words of which several patterns are made.

// A word boundary that knows letters with accents, which \b takes for none. What stands before is read as well, here and
// below, for Safari knows no lookbehind before 16.4.
export const asWord = (source) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "iu");

// What a job is called, at the end of a title.
export const JOBS = [
  "accountant|adjuster|administrator|adviser|advisor|agent|analyst|apprentice|architect|assistant",
  "associate|actuary|attendant|auditor|baker|barista|beater|bursar|builder|butcher|buyer|carer|cashier",
  "cataloguer|ceo|cfo|chef|cleaner|clerk|co-?ordinator|consultant|controller|coo|cook|counsel",
  "counsellor|cto|curator|designer|developer|director|dispatcher|doctor|driver|editor|educator|engineer",
  "estimator|executive|facilitator|fitter|foreman|founder|fundraiser|gardener|graduate|groom|handler",
  "head|installer|instructor|intern(?:ship)?|investigator|joiner|lawyer|lead|leader|lecture(?:r|ship)",
  "librarian|manager|marketer|mechanic|member|merchandiser|midwife|nurse|officer|operative|operator",
  "owner|packer|painter|paralegal|partner|picker|planner|plumber|porter|postdoc|practitioner|principal",
  "printer|producer|professor|programmer|ranger|recruiter|registrar|representative|researcher|scheduler",
  "sdet|secretary|solicitor|sourcer|staff|steward|stocker|supervisor|surveyor|tailor|teacher|tech",
  "telecaller|teller|tester|trainee|trainer|translator|tutor|underwriter|vet|vp|waiter|waitress|welder",
  "worker|writer|archivist|\\p{L}{3,}[cgmnprt]ist|\\p{L}+(?:ician|[ay]list|keeper|maker|educator)",
].join("|");
// Jobs that are surnames, too.
export const SURNAMES = /\b(?:baker|butcher|cook|gardener|head|joiner|packer|painter|porter|printer|steward)\|/g;
export const LEGAL = [
  "ltd|limited|llp|llc|inc|plc|corp|corporation|gmbh|ag|kg|ug|e\\.?v|se|s\\.?a|b\\.?v|nv|oy|ab|as|aps|dac|k\\.?k",
  "pty|pvt|pte|co|company limited|gmbh & co\\. kg|private limited|co\\.?,? ltd|cic|s\\.?p\\.?a|bhd|sdn bhd|s\\.?r\\.?l|pbc",
].join("|");
// What stands behind a name: degrees, and what societies give.
export const DEGREES = "PhD|Ph\\.D|MD|MA|MBA|RN|Esq|Jr|Hons|LL[BM]|[A-Z]{1,3}(?:Sc|Eng|Chem|Phys|Ed|Phil|Tech)|[MFA](?:RIAI|RIBA|RICS|CIPD|CIOB|RCVS|RCP|RCS|RSA|RSC|CCA|IET)";
export const MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
export const WEEKDAYS = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
// What hires, as it calls itself.
export const TEAMS = "human (?:ress?ources?|capital)|talent(?: acquisition)?|hr|recruit(?:ment|ing)|hiring|resourcing|careers";
