// Words of which several patterns are made.

// A word boundary that knows letters with accents, which \b takes for none. What stands before is read as well, here and
// below, for Safari knows no lookbehind before 16.4.
export const asWord = (source) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "iu");

// What a job is called, at the end of a title.
export const JOBS = [
  "accountant|adjuster|administrator|adviser|advisor|agent|analyst|apprentice|architect|archivist|assistant|associate|actuary",
  "attendant|auditor|baker|barista|beater|bursar|boilermaker|builder|bookkeeper|butcher|buyer|carer|cashier|cataloguer|ceo|cfo|chef|cleaner",
  "clerk|co-?ordinator|consultant|controller|coo|cook|counsel|counsellor|cto|curator|dentist|designer",
  "developer|director|dispatcher|doctor|driver|economist|editor|educator|electrician|engineer|estimator",
  "executive|facilitator|fitter|florist|foreman|founder|fundraiser|gardener|generalist|graduate|groom|handler|head",
  "housekeeper|installer|instructor|intern|internship|investigator|joiner|journalist|lawyer|lead|leader|lecturer",
  "lectureship|librarian|manager|marketer|mechanic|member|merchandiser|midwife|nurse|officer|operative",
  "operator|optician|owner|packer|painter|paralegal|partner|pharmacist|physician|physicist|physiotherapist|picker",
  "planner|plumber|porter|postdoc|practitioner|principal|printer|producer|professor|programmer|ranger|receptionist|recruiter",
  "registrar|representative|researcher|scheduler|scientist|sdet|secretary|solicitor|sourcer|specialist|staff|steward|stocker|strategist",
  "stylist|supervisor|surveyor|tailor|teacher|tech|technician|technologist|telecaller|teller|tester|therapist|trainee|trainer",
  "translator|tutor|underwriter|vet|vp|waiter|waitress|welder|worker|writer|\\p{L}+(?:ologist|keeper|maker|educator)",
].join("|");
// Jobs that are surnames, too.
export const SURNAMES = /\b(?:baker|butcher|cook|gardener|head|joiner|packer|painter|porter|printer|steward)\|/g;
export const LEGAL = [
  "ltd|limited|llp|llc|inc|plc|corp|corporation|gmbh|ag|kg|ug|e\\.?v|se|s\\.?a|sas|sarl|b\\.?v|nv|oy|ab|as|aps|dac|k\\.?k",
  "pty|pvt|pte|co|company limited|gmbh & co\\. kg|private limited|co\\.?,? ltd|cic|s\\.?p\\.?a|s\\.l|kft|zrt|s\\.?r\\.o|d\\.?o\\.o|sp\\. z o\\.o|lda|ltda|bhd|sdn bhd|s\\.?r\\.?l|pbc",
].join("|");
// What stands behind a name: degrees, and what societies give.
export const DEGREES = "PhD|Ph\\.D|MD|MA|MBA|RN|Esq|Jr|Hons|LL[BM]|[A-Z]{1,3}(?:Sc|Eng|Chem|Phys|Ed|Phil|Tech)|[MFA](?:RIAI|RIBA|RICS|CIPD|CIOB|RCVS|RCP|RCS|RSA|RSC|CCA|IET)";
export const MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
export const WEEKDAYS = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
