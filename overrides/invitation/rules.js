// The patterns by which an invitation is read, each with its reason. tests/invitation/rules.yml has examples of each, and
// of what only looks like it. They are for English, with the closings and headers that mails written in English may have.

// A word boundary that knows letters with accents, which \b takes for none. What stands before is read as well, here and
// below, for Safari knows no lookbehind before 16.4.
const asWord = (source) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "iu");

// What a job is called, at the end of a title.
const JOBS = [
  "accountant|adjuster|administrator|adviser|advisor|agent|analyst|apprentice|architect|archivist|assistant|associate|actuary",
  "attendant|auditor|baker|barista|beater|boilermaker|builder|bookkeeper|butcher|buyer|carer|cashier|cataloguer|ceo|cfo|chef|cleaner",
  "clerk|co-?ordinator|consultant|controller|coo|cook|counsel|counsellor|cto|curator|dentist|designer",
  "developer|director|dispatcher|doctor|driver|economist|editor|educator|electrician|engineer|estimator",
  "executive|facilitator|fitter|florist|foreman|founder|fundraiser|gardener|generalist|graduate|groom|handler|head",
  "housekeeper|installer|instructor|intern|internship|investigator|joiner|journalist|lawyer|lead|leader|lecturer",
  "lectureship|librarian|manager|marketer|mechanic|member|merchandiser|midwife|nurse|officer|operative",
  "operator|optician|owner|packer|painter|paralegal|partner|pharmacist|physician|physicist|physiotherapist|picker",
  "planner|plumber|porter|postdoc|practitioner|principal|printer|producer|professor|programmer|receptionist|recruiter",
  "registrar|representative|researcher|scientist|sdet|secretary|solicitor|sourcer|specialist|staff|steward|stocker|strategist",
  "stylist|supervisor|surveyor|tailor|teacher|tech|technician|technologist|telecaller|teller|tester|therapist|trainee|trainer",
  "translator|tutor|underwriter|vet|vp|waiter|waitress|welder|worker|writer|\\p{L}+(?:ologist|keeper)",
].join("|");
// Jobs that are surnames, too.
const SURNAMES = /\b(?:baker|butcher|cook|gardener|head|joiner|packer|painter|porter|printer|steward)\|/g;
const LEGAL = [
  "ltd|limited|llp|llc|inc|plc|corp|corporation|gmbh|ag|kg|ug|e\\.?v|se|s\\.?a|sas|sarl|b\\.?v|nv|oy|ab|as|aps|dac|k\\.?k",
  "pty|pvt|pte|co|company limited|gmbh & co\\. kg|private limited|co\\.?,? ltd|cic|s\\.?r\\.?l|pbc",
].join("|");
// What stands behind a name: degrees, and what societies give.
const DEGREES = "PhD|Ph\\.D|MD|MA|MBA|RN|Esq|Jr|Hons|LL[BM]|[A-Z]{1,3}(?:Sc|Eng|Chem|Phys|Ed|Phil|Tech)|[MFA](?:RIAI|RIBA|RICS|CIPD|CIOB|RCVS|RCP|RCS|RSA|RSC|CCA|IET)";
const MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WEEKDAYS = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";

export const RULES = {
  // ── Kinds of mail ──

  // Money, equipment or a chat app before anyone has met: that is how fraud with jobs goes.
  scam: /\bdeposit\b[^.\n]{0,20}\b(?:cash|amount)\b|\b(?:add|contact|message|text|reach|write|dm|chat|interview)\b[^.\n]{0,60}\b(?:on|via|through|over) (?:telegram|whats ?app|signal)\b(?=[^.\n]{0,60}@|[^]*\b(?:daily salary|no experience|only)\b)|\btelegram only\b|\b(?:pay|paid|deposit|remit|transfer)\b[^.\n]{0,80}\b(?:refundable|training kit|registration|security (?:deposit|fee)|uniform|gate pass|upi|processing fee)\b|\b(?:refundable|training|registration|processing|security|background[- ]check) (?:fee|deposit)\b|\b(?:certified|cashier'?s?|mobile) (?:che(?:ck|que)|deposit)\b|\bdeposit (?:the|this|your) che(?:ck|que)\b|\b(?:add|contact|message|text)\b[^.\n]{0,60}\b(?:on|via|through) (?:telegram|whats ?app|signal)\b[^.\n]{0,60}\binterview\b|\b(?:buy|purchase|pay for)\b[^.\n]{0,60}\b(?:refundable|kit\b[^.\n]{0,40}(?:refund|\$|£))|\bgift cards?\b|\bname of (?:your )?bank\b|\bbank name\b|\bonline banking\b|\b(?:chat|text) only on\b|\be-?wallet\b|\brefundable with\b|\bche(?:ck|que) to (?:buy|purchase)\b|\b(?:bitcoin|usdt|crypto wallet|zelle)\b/iu,
  // Honest firms warn of exactly that.
  scamDenied: /\b(?:never|not|no|nor|don't|doesn't|won't|beware|warning|fraud|if (?:anyone|someone)|any fees?)\b/iu,
  // The same, where only the whole says so.
  scamWhole: /\b(?:telegram|whats ?app)\b[^]{0,300}\bonly\b/iu,
  // They offer the job: the interview is over.
  offer: /\b(?:you(?:'ve| have) got(?:ten)? the job|the job is yours|you (?:have|'ve) been hired|offer(?:ing)? you (?:the|a|this|our) (?:position|role|job|post)|offer of employment|job offer|offer letter|like to offer you (?:the|a)\b|(?:pleased|delighted|happy|thrilled) to offer you (?!an? (?:interview|opportunity|slot|place|time|chance|choice))|approved you for the position|welcome (?:on board|to the team))/iu,
  // They say no.
  rejection: /\b(?:offered (?:the|this) (?:position|role|post|job) to|we(?:'ve| have) (?:chosen|appointed|selected|gone with) (?:another|someone)|regret to (?:inform|advise|tell|say)|not (?:be )?(?:inviting|progressing|proceeding|moving forward|taking your application|taking (?:this|it|things) (?:any )?further|shortlist|shortlisted|successful|been successful|been selected|selected)|(?:been|was|were|is|are) unsuccessful|unsuccessful (?:on this occasion|this time)|(?:other|another) (?:candidates?|applicants?)[^.]{0,60}\b(?:closer|closely|better|stronger|experience|match)|decided (?:not to|(?:for|on) (?:another|someone)|to (?:move|proceed|go) (?:forward|ahead)? ?with (?:other|another))|(?:position|role|post|vacancy) has (?:now |already |since )?been filled|won't be (?:moving|taking|progressing|inviting))/iu,
  // They call the interview off, for good or for now.
  cancelled: /\b(?:(?:had|have|need) to postpone (?:your|the|our)(?![^.\n]* (?:to|until) )|(?:need|have|had|forced|obliged|sorry|going|decided) to cancel (?:your|the|our|this|tomorrow's|today's|[a-z]+day's)\b|(?:interview|meeting|appointment|event|call|session)\b[^.\n?]{0,60}\b(?:has been|have been|is|was|been|stands) (?:cancell?ed|called off|withdrawn)|(?:must|will|are|am) (?:cancel|cancell?ing|calling off) (?:your|the|our|this)\b|no longer (?:go(?:ing)? ahead|take place|taking place|proceed|able to (?:interview|offer you (?:an|the) interview))|(?:won't|(?:will|is|are) (?:now )?not) (?:now )?be(?:ing)? going ahead|put (?:all )?(?:recruitment|hiring) on hold|\binterview\b[^.\n?]{0,30} cancell?ed$|(?:post|role|position|vacancy|recruitment|hiring) (?:is|has been|was) (?:now )?(?:on hold|frozen|withdrawn|put on hold|paused)|freeze on (?:all )?(?:recruitment|hiring)|^cancell?ed( event)?:)/imu,
  // They ask for a reason, after a no.
  askedWhy: /\b(?:was it (?:something|anything|the)|(?:mind|if i(?: may| might)?) (?:me |my )?ask(?:ing)?\b|may i ask|could i ask|can i ask|what (?:made|makes) you (?:decide|change|say|turn)|what changed your mind|what (?:put|drew) you off|reasons? (?:for|behind|why) (?:your|you)|why you(?:'ve| have)? (?:decided|declined|withdrew|withdrawn|changed|chose|pulled)|why (?:that|this) (?:is|was)|know (?:the reason|why)|share (?:the reason|why|what)|(?:feedback|tell (?:us|me)|understand|learn|ask|hear|curious|wondering?)[^.?]{0,40}\b(?:why|reason|behind your decision|what led))/iu,
  // They come back with another day, after a no.
  newDate: /\b(?:be any (?:easier|better)|(?:suit|work) (?:you )?better|instead|another (?:day|date|time|slot)|different (?:day|date|time|slot)|other (?:days|dates|times|slots)|new (?:day|date|time|slot)s?|(?:he|she|they|we|i) can do either|shift(?:ing)? things|rearrange|reschedule|re-?arrange|move it|later (?:date|slot))\b/iu,
  // They come back with more, after a no.
  betterTerms: /\b(?:would [£€$₹][\d.,]+|able to revise|(?:do|offer|go|stretch) (?:you )?(?:a (?:bit|little) )?(?:better|higher|more|up to)\b|(?:bump|raise|increase|improve|revise|match|up|lift)(?:d|ing)? (?:the|your|our|on the|it|that|whatever)?\s?(?:salary|pay|offer|package|rate|budget|terms|hours|band|figure)|(?:improved|revised|better|higher|increased) (?:salary|pay|offer|package|rate|terms|budget))/iu,
  // They write out of the blue: nobody has applied.
  cold: /\b(?:came across your|found your (?:number|profile|talk|work|cv|resume|details|page|portfolio|github|name)|saw your (?:profile|talk|work|portfolio)|out of the blue|love what you're doing|not sure if you're looking|up for hearing|your (?:background|profile|portfolio|work|experience|cv|resume|github|talk|post)[^.\n]{0,40}\b(?:impress|caught|fit|match|stood|perfect|ideal|great|strong|spot on)|open to (?:a|an|hearing|new|exploring|learning|discussing|chatting|considering|opportunit)[^.?\n]{0,60}|are you (?:currently )?(?:looking|open|in the market)|if you're not looking|up for a (?:quick |brief |short )?(?:chat|call)|not actively looking|(?:has|have|had) been recommended to (?:us|me)|confidential (?:approach|chat|conversation|search)|exciting opportunity|reaching out (?:because|to see|as|regarding|about an?|with an?))/iu,
  // Words that only follow an application, or a first talk.
  applied: /\b(?:(?:your|his|her|their) (?:recent |online |written |kind |convincing )?(?:application|letter|cv|submission)(?! (?:has|was|have) been (?:recommended|passed|given|shown))|you(?:'ve| have|r having)? appl(?:ied|ying)|for (?:applying|your interest)|applying (?:to|for)|short-?listed|screening|got (?:ur|your) cv|dropping (?:off|in) your|as (?:discussed|agreed)|your interview)\b/iu,
  // A mail to many, or about money owed: no letter to one candidate.
  bulk: /\b(?:view (?:this (?:email |mail )?)?in (?:your )?browser|you(?:'re| are) (?:receiving|getting) this|no longer want|your appointment with|unsubscribe from|manage (?:your )?preferences|newsletter|top picks|jobs? digest|email preferences|job alert|jobs? (?:matching|near you|for you)|hot jobs|new jobs|(?:attached|your) invoice|invoice (?:no|number|date|total|#|is|for|attached)|amount due|payment (?:due|reminder|terms)|vat (?:no|number|reg)|your (?:order|parcel|subscription|invoice|receipt)|issue \d+ ?[|:–-])(?!\p{L})/iu,
  // They answer a no, though it is not quoted.
  afterNo: /\b(?:reconsider|say no to|turning (?:us|it|this) down|appreciate (?:you|your) (?:being )?(?:upfront|honest|honesty|candou?r|straight)|sorry (?:to (?:hear|read|learn|see|lose)|you (?:can't|cannot|won't|couldn't))|thanks? (?:you )?for (?:letting (?:me|us) know|being (?:straight|honest|open|upfront)|your honesty|telling (?:me|us))|no (?:worries|problem|hard feelings)[^.\n]{0,60}\b(?:things come up|get it|at all|understand)|(?:completely|totally|fully|quite) (?:understand|get it)|understood\b|your (?:decision|withdrawal|no\b)|you(?:'ve| have)? (?:declined|withdrawn|turned (?:us|it|this) down|pulled out|decided (?:not|to withdraw|against)))/iu,
  // They speak of one person's own interview, so it is no mail to many.
  personal: /\b(?:your (?:\w+ )?interview|your application|invite you|meet you|you(?:'ve| have) been (?:invited|shortlisted|selected)|your (?:profile|background|talk|event has been scheduled))\b/iu,
  // The interview lies ahead, whatever else is said of offers and others.
  upcoming: /^(?:(?:\bnot|n't|\bunable to|\bcannot) (?:be )?invit\w+|(?!(?:\bnot|n't|\bunable to|\bcannot) (?:be )?invit)[^])*?\b(?:invit(?:e|ing) you (?:to|for)|(?:your|the|an) interview (?:is|will|has been (?:booked|confirmed|scheduled|arranged))|interview is fix|would like to (?:meet|invite|interview) you|love to meet you)\b/iu,

  // ── Who writes ──

  // Words of somebody who was invited. They tell whose mail a mail of a thread is.
  candidate: /\b(?:considering (?:me|my)|my (?:application|interview|cv|resume|candidacy|availability is)|(?:inviting|offering|considering|shortlisting|interviewing) me\b|for the (?:invitation|opportunity|offer)|(?:withdraw|decline|pass|turn down|take my|remove me|not take)\b[^.\n]{0,40}\b(?:application|invitation|interview|further|time|opportunity|name|role|position|from me|for now)|i (?:can(?:'|no)t|cannot|won't|will not|am (?:un|not )able|am afraid i) (?:attend|come|make|be able|have to decline|to (?:attend|come|make))|i (?:should be|would be|will be|shall be|am|'m)?\s?(?:delighted|happy|glad|pleased) to (?:come|attend|accept|confirm|join)|(?:have|had) decided (?:not|to)|(?:no longer|not) (?:wish|want|be able|right for me)|arranging this|decline at this time|works for me)/iu,
  // Words of somebody who invites.
  inviter: /\b(?:your (?:application|interview|cv|resum|résum|profile|experience|background|details|availability|interest)|invit(?:e|ing) you|meet you\b|see you for|our (?:team|office|client|company|offices|process)|my client|applying|short-?listed|the team|please (?:confirm|bring|let (?:me|us) know|reply|find)|let (?:me|us) know|let you know|we(?:'d| would) (?:like|love)|may i ask|you were|work instead|can (?:offer|do)|they can|i've (?:gone|had|taken)|your reel)/iu,
  // What only whoever invites can say.
  invites: /\b(?:your (?:application|interview|cv|resum|résum|profile)|invit(?:e|ing) you|(?:meet|see) you (?:for|in|at)|can you come|we(?:'d| would) (?:like|love) (?:you )?to)\b/iu,
  // Who must not be answered: nobody reads it.
  noReply: /^(?:no-?reply|bookings?|do-?not-?reply|notifications?|mailer(?:-daemon)?|bounces?|automated|system|postmaster|auto)\b|[+_.-](?:no-?reply|donotreply)@|\b(?:group|resource)\.calendar\b|^c_[0-9a-f]/iu,
  // A greeting; what follows is the candidate.
  greeting: /^(?:[^:\n]{2,40}: )?(?:(?:well|oh)\s+|(?:\p{L}+ ){0,2}\p{L}+ ?\/ ?)?(?:dear|respected|hi+(?: there)?|hello|hey(?: there)?|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings(?! from)|hola|hallo|hiya|heyy|g'day|kia ora|annwyl|moin|liebe[r]?|sehr geehrte[r]?|guten tag|bonjour|chère?|a chara)\b *(.*)$/iu,
  // A team or an office that signs.
  team: /^(?:the |your |our )?(?:[\p{L}&'-]+ ){0,4}(?:team|department|dept\.?|office|services|recruitment|hr|careers|resourcing|admissions|crew|human resources|talent acquisition|people)$/iu,
  // How to join a video call.
  meeting: /^(?:_{10,}|-::~|microsoft teams|join\b|zoom meeting|google meet|webex|meeting id|passcode|click here|dial|find a local|or (?:call|dial)|phone conference|https?:)/iu,
  // Not a name, though it stands where one does.
  nobody: /^(?:all|there|(?:undisclosed[- ])?recipients?|candidates?|applicants?|sir|madam|sirs?(?: ?[/,]| or| and) ?madam|team|everyone|everybody|colleagues?|student|friend|folks|guys|you|mate|recruiter|hiring manager|job ?seekers?|professional|again|both|ma|ma'am|from)\b/iu,
  // A closing; the name stands below it.
  closing: /^(?:\p{L}+(?: \p{L}+)? ?\/ ?)?(?:(?:with |many |very |my |our |all |and |yay! )*(?:kind(?:est)?|best|warm(?:est)?|good|friendly)?[ ,]*(?:regards|wishes)|(?:all )?(?:the )?(?:very )?best(?: (?:wishes|regards|of luck))?|(?:many |with )?thanks(?: (?:again|so much|a lot|in advance|and (?:best|kind|warm)?\s?regards|& (?:best |kind )?regards))?|thank you(?: (?:again|so much|very much|in advance|and (?:best|kind) regards))?|thanking you|cheers|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly|ever|in \w+))?|yours|cordially|warmly|take care|(?:speak|talk|see you|chat)(?: to you)? (?:soon|then)|looking forward(?: to (?:it|meeting you|hearing from you|seeing you|speaking with you))?|ta|love|v?lg|vg|mfg|mit (?:freundlichen|herzlichen|besten) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|herzliche|freundliche) gr(?:ü|ue)(?:ß|ss)e|ngā mihi(?: nui)?|groete|cordialement|bonne journée|le (?:dea-mhéin|meas)|is mise(?: le meas)?|yn gywir|cofion(?: gorau| cynnes)?|with (?:apologies|gratitude|appreciation)[\w ]*|wishing you[\w ]*|good luck[^.]*|regards|x+)(?: ?\/ ?.+)?[ ,.!:)–-]*$/iu,
  // A line that says in whose place somebody signs, before or after the name.
  proxy: /\b(?:for and )?on behalf of\b|^(?:p\.?p\.?|i\. ?a\.|i\. ?v\.|for:)\s|\bPA to\b|\bassistant to\b/iu,

  // ── Names of people ──

  // What stands before a name and is said only where the first name is not.
  titles: /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|sr|br|fr|herr|frau|mme|mlle|sra|ing|dipl\.?-\p{L}+|dipl|i\. ?a|i\. ?v|p\.?p)(?![\p{L}'])\.?\s*/iu,
  // Titles that stay before a full name.
  kept: /^(?:dr|prof|professor|rev|dame)$/iu,
  // What stands behind a name and is not said.
  credentials: new RegExp(`(?:,?\\s+(?:${DEGREES})|,\\s[A-Z]{2,6}(?:-[A-Z]+)?)\\b[.,]*\\s*(?:(?:${DEGREES}|[A-Z]{2,6}(?:-[A-Z]+)?)\\b[.,]*\\s*)*$`, "u"),
  // Words of departments, places, posts and politeness, which no name of a person has.
  notName: asWord(`${JOBS.replace(SURNAMES, "")}|${LEGAL}|team|hr|human|resources?|resourcing|people|talent|recruit\\w*|careers?|jobs?|hiring|department|dept|office|board|group|university|college|school|hospital|council|centre|center|company|street|road|avenue|suite|building|date|time|venue|place|where|when|what|who|location|interview\\w*|position|role|meeting|teams|address|phone|tel|mobile|email|fax|regards|wishes|thanks|thank|dear|hello|please|the|and|of|for|with|at|on|in|to|by|from|your|our|we|is|are|you|not|no|yes|good|great|best|luck|confidential|notice|important|external|caution|warning|official|today|yesterday|tomorrow|services?|solutions?|search|staffing|operations|management|support|notifications?|calendar|invitation|invite|confirmed|confirmation|follow|privacy|copyright|registered|panel|round|stage|executive|senior|junior|chief|vice|deputy|limited|sir|madam|ji|leiter|leiterin|desk|front|reception|admissions|payroll|secretariat|committee|administration|enquiries|mailbox|inbox|alerts?|system|portal|faculty`),
  // Alone on a line these are days, not people; April, May and June may be either.
  notNameAlone: /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|july|august|september|october|november|december)$|^(?:talent|trust|bank|house|floor|note|notes|seen|sent|delivered|read|edited|reply|forward|block|report|mute|follow|accept|decline|messag(?:e|ing)|connections|home)$/iu,
  // Somebody says who they are.
  introduces: /(?:^|[.!?,:\n]\s*|\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay)[^.!?\n]{0,40}?[ ,]\s*)(?:[Tt]his is|[Ii]t'?s|[Ii]t is|[Ii] am|[Ii]'m|[Mm]y name is|[Mm]y name's)\s+((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu}[\p{L}'-]+(?: (?:(?:de|da|van|von|der|al|bin|ap|el|la|di|del|ó|mac|ní) )*\p{Lu}[\p{L}'.-]*){0,3})(?=,| w\/| (?:from|at|of|with|in charge|in the|here|over|and)\b|\.|!|\n|$)/u,
  // The same the other way round.
  here: /(?:^|[.!?,]\s+)(?!\p{L}+ing |Click|Apply|Book|Register|Details|Look|Over|Right|Come|Out|Up|Back|Everyone|We)(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:here(?: (?:from|at)|,)|this side from|from) (?=\p{Lu}|manager\b|owner\b)/mu,
  // A name at the end of a short text: "Thanks! - Caleb (store manager)".
  signsInline: /(?:[.!?)]|\s)\s*[-–—~]\s?(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]+){0,2})(?:\s*[(,]\s*([^()\n]{3,40})\)?)?[\s.!x]*$/u,
  // Somebody is named as the one to write to.
  contactPerson: /(?:ask for|contact(?: person)?|write to|reach(?: out)? to|speak (?:to|with)|call|ring|reply to|recruiter|host|let)\b[^.\n:]{0,50}?[:, ]\s*((?:(?:mr|mrs|ms|miss|mx|dr|prof)\.? )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]*){1,3})\s*(?:\([^)@\d]{0,20}\))?\s*[(<:,–-]?\s*(?:at |on |via |by e-?mail at )?<?(?:[\w.+-]+@|\+?\(?\d[\d ()-]{7,})/u,

  // ── Companies ──

  // An agency does not employ; the client does.
  agency: /(?:\b(?:my|our|a|this)|[^y] the)(?: esteemed)? client\b(?! services?| relations| success| account)|\bon behalf of (?:my|our|a) clients?\b|\btemp(?:orary)? (?:\+|&|and|\/) perm|\bemployment (?:agency|business)\b|\brecruitment (?:consultant|consultancy|agency)\b|\bexclusively with\b|\bretained by\b|\bexecutive search\b|\bi(?:'ve| have) gone back to\b/iu,
  // What an agency calls itself; a team of the same name is in-house.
  agencyName: /^(?:(?!(?:hr|the|people|talent|global|group|corporate|regional|graduate|early|campus)\s)|(?!human resources\s).*\s)(?!(?:\S*&|and|of|in|for)\s)\S+\s(?:recruit(?:ment|ers|ing)(?! team| adviser| advisor| manager| officer| group| partner| coordinator)|resourcing(?! team)|staffing|personnel|search(?: partners| & selection| group)?|talent(?: solutions| partners| group)?|headhunt\w*|appointments|consultants|hr consultancy|placements?)\b(?: (?:ltd|limited|group|partners|solutions|services|agency|llp|inc|uk|associates))*\.?$/iu,
  // What belongs to the tool that sent it.
  tool: /\b(?:powered by|sent (?:by|via|through|from)|generated by|provided by|scheduled (?:with|via|through)|an? \w+ company|trademark|download (?:the )?app)\b|^\[.* logo\]$/iu,
  // A department or a place is no company.
  department: /\b(?:team|directorate|procurement|department|dept|division|unit|desk|section|branch|p\.? ?o\.? box|human (?:ress?ources|capital)|talent(?: acquisition)?|hr|people(?: (?:&|and|operations|team|ops))?|recruit(?:ment|ing)(?: (?:team|group|services))?|resourcing|careers|admin\w*|operations|sekretariat|regd|registered|part of|proud|member of|follow|sent from|i work|office hours|working (?:days|hours)|available|tel|phone|mobile|fax|email|e-mail|web|ref|direct|main|cell|office|http|lehrstuhl|institut für|chair of|faculty|school of|lab:|shop:)\b/iu,
  // An address has a number and one of these.
  street: /\d.*\b(?:floor|room|suite|building|tower|street|st|road|rd|avenue|ave|lane|row|square|sq|close|crescent|parkway|pkwy|drive|dr|way|mews|wharf|straße|strasse|allee|weg|blvd|quay|yard|level|unit)\b|^(?:level|floor|suite|unit|room) \d|\b(?:straße|strasse|street|road|avenue)\b.*\d|^\d/iu,
  // Where a company is, behind its name.
  onStreet: / (?:(?:on|at|in) \d.*|on (?:\p{L}+ ){1,3}(?:st|street|rd|road|lane|ln|ave|avenue|sq|quay)\.?)$/iu,
  // Not a company, though it stands where one does.
  notCompany: /^[^\p{L}]*$|^(?:\d+ |i|we|you|he|she|it|they|me|us|hr|ceo|cto|the (?:team|role|position|company|office|client|interview|following|above|panel|hiring|address|centre|center|civic offices)|interview\w*|invitation|teams|ms teams|microsoft(?: teams)?|zoom|google(?: meet| calendar)?|skype|webex|video|phone|telephone|online|onsite|remote|second|first|final|next|best|regards|kind|thanks|thank|cheers|dear|hi|hello|please|confirmed|your|our|my|this|that|mr|mrs|ms|dr|prof|part|stage|round|level|floor|room|suite|unit|building|head office|hq|a|an|no|yes|re|fw|fwd|inbox|date|time|where|when|who|what|details|careers|recruitment|human resources|talent acquisition|people|ref|id|job|offer|internal|external|reminder|new|updated?|email|e-mail|message|all)\b(?:[\s,.:]*$| (?:team|role|position|interview|stage|round|floor|room|street|road|dept|department|centre, room)\b)|\b(?:interview|phone screen|screening?|intro|regards|calendar|unsubscribe|copyright)\b|^(?:the \d+(?:st|nd|rd|th)|mr|mrs|ms|dr|prof)\b/iu,
  // A company that one applies to is no guess.
  namedSurely: /(?:interest in(?: (?:working (?:for|at|with)|joining))?|appl(?:y|ying|ied) (?:to|with|at)(?: (?:join|work (?:at|for|with)))?|application (?:to|with)|greetings from|welcome to|working (?:for|at|with)|joining|(?:recruiter|team|manager|coordinator|partner|director|founder|ceo|owner|hr) (?:of|at|for|from|with)|we at|(?:board|management) of|i (?:own|run|manage|have)(?: the)?(?: \p{L}+ at)?|(?:this is|it'?s|i'm|i am|my name is) [^.,!?\n]{2,40}? (?:from|of|at|with|over at)|(?:here|this side) (?:from|at)|, [\p{L}-]+ from)\s+$/iu,
  // Who wants to see somebody, at the head of a sentence.
  wishes: /(?:^|[:.!–-]\s+)((?:[Tt]he )?\p{Lu}[^.!?,:\n]{2,60}?)(?: \([^)\n]+\))? (?:would like|would love|wants?|came back to me|has invited|invites|is (?:pleased|delighted|happy|excited) to|have invited|are (?:pleased|delighted|keen|happy|excited) to)\b/u,
  // "Mo, Golden Fry" at the end of a text message.
  signsWith: /[.!?]\s+((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'-]+), (\p{Lu}[\p{L}'& -]{2,30})[\s.!x]*$/u,
  // A company and its team that hires.
  hiringTeam: /^(?:the )?(\p{Lu}[\p{L}\p{N}&'. -]{2,40}?) (?:talent acquisition|talent|recruit(?:ing|ment)|hiring|careers|people|hr)(?: team)?$/iu,
  // A line of a table that names the company.
  companyLabel: /^[\s■●•*·▪◆-]*(?:company|employer|organi[sz]ation|client)(?: name)?\s*(?:[:=–]|\s-)\s*(.+)$/iu,
  // A line that names the place; the company may come first in it.
  venue: /^[\s■●•*·▪◆-]*(?:venue|where|place|location|address|ort)\s*[:\t]\s*(.+)$/iu,
  // What a company writes around its own name in a sender's.
  mailbox: /\b(?:careers?|recruit(?:ment|ing)|hiring|talent(?: acquisition)?|people|hr|human resources|jobs|team|interviews?|resourcing|no-?reply|notifications?|via [\p{L} ]+|at|from|the)\b|[()"]/giu,
  // The legal form is no part of what one says.
  legalForm: new RegExp(`(?:,? (?:\\((?:india|uk|usa?|pvt|europe|international)\\) )?(?:${LEGAL})\\.?)+$`, "iu"),
  // Where a company is named in a sentence; the name follows.
  named: /\b(?:interest in(?: (?:working (?:for|at|with)|joining))?|appl(?:y|ying|ied) (?:to(?: (?:join|work (?:at|for|with)))?|with|at)|application (?:to|with)|greetings from|welcome to|working (?:for|at|with)|work (?:for|at|with)|join(?:ing)?|(?:interview|role|position|post|job|opening|opportunity|vacancy|meeting|conversation|chat|call|candidate|seat|booked) (?:here )?(?:with|w\/|at|in)|\) (?:with|at)|(?:recruiter|manager|team|director|partner|lead|head|owner|coordinator|founder|ceo|officer|hr|department|people|talent|careers|location|branch|store|shop|restaurant) (?:here )?(?:of|at|for|from|with|@)|(?:this is|it'?s|i'm|i am|my name is) [^.,!?\n]{2,40}? (?:from|of|at|with|over at)|[\p{L}-]+ (?:here|this side) (?:from|at)|, [\p{L}-]+ from|i (?:own|run|manage|have)(?: the)?(?: \p{L}+ at)?|(?:me|us|here|you) (?:here )?at|on behalf of|we at|(?:team|hiring) at|(?:offices?|board|management) of|client,?)\s+/giu,
  // A word in the name of a company, which no person has.
  orgWord: asWord("hospital|nursing home|care home|distillery|council|university|universität|college|school|academy|trust|bank|union|centre|center|institute|foundation|society|museum|library|clinic|surgery|pharmacy|restaurant|hotel|café|cafe|bakery|bookshop|nursery|studios?|labs?|laborator(?:y|ies)|works|group|holdings|partners|associates|industries|technologies|technology|systems|software|solutions|services|logistics|foods?|energy|rail|trains?|airlines?|airways|motors|engineering|construction|publishing|press|media|games|design|digital|analytics|consulting|insurance|mutual|capital|finance|financial|homes|housing|care|health|medical|dental|pharma|biosciences|biotech|robotics|electronics|aerospace|transport|transit|farms?|dair(?:y|ies)|brewery|brewing|cycles|stores?|retail|gardens?|outdoor|tours|theatre|playhouse|gallery|archives?|rooms|learning|education|initiative|cooperative|co-op|charity|network|authority|agency|company|international|global|ventures|fulfilment|cold storage|storage|living|hospice|daycare|inn|pub|club|salon|lodge|resort|architects|creamery|films|manufacturing|water|solar|networks|security|catering|law|solicitors|kennels|stables|market|primary|nurseries|tyres|railway"),

  // ── Roles ──

  // A word that makes a title out of what stands before it.
  job: asWord(`(?:${JOBS})s?`),
  // A line of a table that names the job.
  roleLabel: /^[\s■●•*·▪◆-]*(?:job(?: title| role| position)?|position(?: title| applied for)?|role(?: title)?|post(?: title| of)?|vacancy(?! ref)|designation|title|opening|profile|applied for|stelle|event type|re|regarding)\s*(?:[:=–]|-\s)\s*(.+)$/iu,
  // A rank alone says too little: what follows its comma belongs to it.
  rank: /^(?:(?:senior|junior|associate|assistant|vice|deputy|executive|managing|group|lead) )*(?:director|manager|head|vp|president|lead|lecturer|professor|associate|officer|executive|partner|analyst|coordinator|specialist)$/iu,

  // A title before "role": the shortest run of words behind an article.
  roleBefore: /\b(?:the|our|an?|this|your|(?:interview|invitation|application|appl(?:y|ied|ying)|considered|vacancy|re:?) (?:for|as)(?: the| a| an| our)?)\s+((?:(?:[\p{L}\p{N}&\/'+.#-]+|\([^)\n]{1,24}\)|[–&-]),?\s+){1,8}?)(?:role|position|post|job|opening|vacancy|profile|opportunity|spot|gig|programme|program|internship|apprenticeship)s?\b/giu,
  // A title behind "position of".
  roleAfter: /\b(?:is that|role|position|post|job|vacancy|opening|profile)(?:\s+(?:of|as|for|:|is)|(?: [\p{L}']+){0,4}:)\s*(?:(?:an?|our|the)\s+)?([\p{L}\p{N}][^\n]{2,90})/giu,
  // A title behind what one applies to be, or what they look for.
  roleSought: /\b(?:we(?:'re| are) after|we need|appl(?:y|ying|ied)(?: to be| as|(?: to us)? for)|application (?:as|for|to be)|interview(?:ed)? (?:you )?(?:as|for)|(?:round \w+|next step|stage|loop) for|(?:looking|look) for|seeking|seeks|recruiting|recruiting for|searching for|interest in (?:being|becoming|the)|you as|work as|selected (?:for|as)|approved you for|opening for|vacancy for|position:?)\s+(?:(?:an?|our|the|another|new)\s+)?([\p{L}][^\n]{2,80})/giu,
  // Words that no title of a job has.
  notRole: /\b(?:interview\w*|invit\w+|application|apply|mentioned|above|below|advertised|following|same|right|new|vacant|open|available|date|time|meeting|call|chat|confirm\w*|you|your|we|us|our|me|my|i|it|this|that|is|are|was|with|regard\w*|candidate|day|week|next|wonderful|fantastic|great|exciting|suitable|particular|reference|details?)\b/iu,
  // What stands in a subject before the title or the company.
  subjectLead: /^(?:.*\b(?:interviews?|application|invitation|invite|offer|position|role|post|vacancy|gespräch|vorstellungsgespräch|schedule|assessment(?: centre| center| day)?|conversation|call|chat|candidate|screening|round)(?: (?:of employment|invitation|confirmation|confirmed|details|request|scheduled|booked|round|slots?|\d))*(?: (?:for|as|of|with|at|to|regarding|about|and))*(?:$|(?: (?:the|a|an|our))? (?=\S))|(?:confirmed|updated|onsite|next steps?|your|job offer|job)\b[: ]*)+/iu,

  // ── Days ──

  // By then they want an answer; or something else than the interview is then.
  deadline: /(?:(?:^ ?|[^\w ]|\W |\b(?!(?:come|drop|stop|swing|pop|call|along) )\w+ )by|\b(?:week (?:of|commencing|beginning|starting)|w\/c|wc|before|until|till|no later than|not later than|latest|on or before|deadline|closes?|closing|closed|close|expires?|last date(?: for \w+)?|reply|respond|medical|induction|due|within|prior to|up to|ahead of|as of|from|since|starting|starts?|commenc\w+|effective|valid|travel(?:l?ing)?|check-?out|away|on leave|holidays?|back on|out of (?:the )?office|return\w*|reopens?|send (?:it|them|the|your)|submit\w*|complete\w*|webinar|dated|received|sent|wrote|applied|your (?:email|letter|application) (?:of|dated|from)|made|begins?|informed|let you know|decision|announce\w*|decide|hear from us|outcome|results?))\s*(?:is|on|:|[-–]|\w{1,9})?\s*(?:on |the |noon |midnight |\d{1,2}(?:[.:h]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|noon|hours|hrs|h)?,? ?(?:(?:[ecmp][sd]?t|gmt|bst|utc|cet) )?(?:on )?)*$/iu,
  // What has been, and what was planned before.
  past: /(?:(?:^ ?|[^\w ]|\W |\b(?!be(?:ing)? )\w+ )held|\b(?:had you (?:down|booked) for an? \p{L}+|met|spoke|took place|conducted|originally|previously|was (?:scheduled|planned|due|booked)|were (?:scheduled|held)|instead of|rather than|not))\s+(?:on |for |at |in )?(?:the )?$/iu,
  // A weekday behind such words is over, or the one that does not suit.
  bygone: /\b(?:left|thank(?:s| you)|enjoyed|lovely|great|good|nice|pleasure|spoke|met|applied|received|conversation|called|chatted|last|earlier|sorry|can't|cannot|can not|won't|unable|not be able|sa(?:y|id) no|pulled out|turn(?:ed|ing)? \p{L}+ down|(?:ring|call|phone) you|give you a (?:ring|call)|miss(?:ed)?|since|reopens?|opens?|closes?|closed|back)\b[^.!?]{0,60}$/iu,
  // The second of two days counts where something is moved.
  moved: /\b(?:mov\w+|chang\w+|postpon\w+|re-?schedul\w+|push\w*|shift\w*|brought forward|bring\w*|put back)\b/iu,
  // A line of a table that names the day.
  dayLabel: /^[\s■●•*·▪◆>-]*(?:(?:interview |new |meeting |proposed |confirmed )?(?:date|day|when|dates?(?: ?(?:&|and|\/) ?time)?|scheduled (?:for|on)|date of interview|start(?:s|ing)?|termin|datum|slot|time|schedule))\b\s*(?:[:=–\t]|-\s)/iu,
  // The same moment on somebody else's clock.
  elsewhere: /^\s*[=(]/u,
  // In an American's mouth the coming one, in a Briton's often the one after.
  nextWeekday: new RegExp(`\\b(?:next|following)\\s+(?:${WEEKDAYS})\\b(?! *(?:,|\\()? *(?:the )?\\d)`, "iu"),
  // Days in numbers, and what stands before them, the lead.
  numericDay: /(?<lead>^|[^\d/.:-])(?<first>\d{1,4})(?<separator>[/.-])(?<second>\d{1,2})\k<separator>(?<third>\d{4}|\d\d)(?![\d/-])/u,
  // The same without a year; "24/7" and a time are none.
  dayAndMonth: /(?<lead>^|[^\d/.:,£$€-])(?!24\/7\b)(?<first>\d{1,2})(?<separator>\/)(?<second>\d{1,2})(?![\d/:%]|\.\d)/u,
  // "3 December 2026", "Wednesday, 9th December, 2026", "30. November 2026".
  dayFirstName: new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\.? |-)(?:of )?(?<month>${MONTHS})\\b\\.?,?(?:[ -](?<year>20\\d\\d)\\b(?!:))?`, "iu"),
  // "December 3, 2026", "Dec. 9th".
  monthFirstName: new RegExp(`\\b(?<month>${MONTHS})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)(?:,? (?<year>20\\d\\d)\\b(?!:))?`, "iu"),
  // "10 or 11 December", "10-11 December".
  twoDays: new RegExp(`\\b(?<one>\\d{1,2})(?:st|nd|rd|th)? ?(?:or|and|&|\\/|-|–) ?(?<other>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTHS})\\b`, "iu"),
  // "December 10 or 11".
  monthTwoDays: new RegExp(`\\b(?<month>${MONTHS})\\.? (?<one>\\d{1,2})(?:st|nd|rd|th)? ?(?:or|and|&|\\/|-|–) ?(?<other>\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:[ap]\\.?m|:))`, "iu"),
  // A day that depends on when it was written.
  spokenDay: new RegExp(`\\b(last )?(today|tonight|tomorrow|tmrw|tmr|tomoz|${WEEKDAYS})\\b`, "iu"),
  // A weekday beside a day must fit it.
  weekday: new RegExp(`\\b(?:${WEEKDAYS})\\b`, "iu"),
  // "Tuesday the 8th", "Saturday week (the 12th)".
  dayOfMonth: new RegExp(`\\b(${WEEKDAYS})(?: week| suit)?,? (?:\\(?(?:that's )?(?:the )?)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:/]| ?[ap]\\.?m|\\.\\d| (?:of )?(?:${MONTHS})|[.,]? ?(?:${MONTHS})|-\\d| o'clock| (?:hours|hrs|uhr))`, "iu"),

  // ── Numbers ──

  // Numbers that reach no person: of a video call, a fax, a register, an account.
  notTheirs: /\b(?:fax|f:|telefax|dial|dial-?in|one[- ]tap|(?:meeting|message) (?:id|number)|conference|passcode|pin|access code|join by (?:tele)?phone|call you|ring you|phone you|reach you|contact you|text you|your (?:number|mobile|phone)|ref(?:erence)?|req(?:uisition)?|registered|registration|vat|abn|afsl|company no|charity no|account|iban|order|reception|security|p\.? ?o\.? ?box)\b/iu,
  // A number that costs nothing is of a hotline, whoever names it.
  tollFree: /^(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\b|^\(?(?:0?80[08]|1[38]00)\b/u,
  // A number as it is written, with a zero, a plus or an area code in front.
  phone: /(?:\+|\(\+|\b00|\(?\b0|\(?\b[2-9])[\d(][\d ()./\u2013-]{6,22}\d/u,

  // ── To whom, and how far ──

  // Whoever has such a title arranges interviews for others.
  coordinates: /\b(?:hr|human ress?ources?|ta (?:specialist|partner|manager|lead|executive)|personal(?:leit\w+|abteilung)|human capital|talent|people (?:&|and|operations|partner|team|ops|advisor)|people|recruit\w*|resourcing|personnel|personal(?:referent\w*)?|coordinator|co-ordinator|administrat\w+|\w*sekretariat|assistant|assistentin|secretary|PA|office manager|careers|hiring team|onboarding|staffing|acquisition|sourcer|early careers|scheduler|employment)\b|人事/iu,
  // Whoever has such a title decides.
  hires: /\b(?:owner|\w*leiter(?:in)?|head ?teacher|bursar|dean|founder|co-?founder|ceo|cto|cfo|coo|director|head of|managing|manager|principal|partner|professor|prof|investigator|lead|leader|chef|vp|chair\w*|president|editor|foreman|supervisor|practice)\b/iu,
  // The same in their own words.
  hiresSaid: /\b(?:(?:i'd|i would|i'll|i will) be your (?:manager|boss|line manager|supervisor)|report(?:ing|s)? (?:directly )?to me|working (?:directly )?(?:with|for) me|my (?:shop|group|team|lab|studio|practice|kitchen|co-?director)|i (?:run|own|manage|lead|head|have) (?:the|this|a|our|my)|i (?:own|run) \p{L}|i(?:'m| am) (?:the (?:owner|founder|manager)|on my own|looking for)|(?:me|my \w+) (?:& |and )?(?:my \w+ )?run the|just (?:me|the two of us)|run the place|seeing everybody myself|an? hour with me|(?:be|it'll be) me\b|in my (?:group|team|lab))/iu,
  // There has been a first talk.
  met: /\b(?:crushed|aced|nailed) (?:the|your) [^.\n]{0,20}(?:screen|interview|call|chat)\b|\b(?:comes|came) after your\b|\bround (?:2|3|two|three)\b|\b(?:second|2nd|third|3rd|final)[- ](?:and final )?(?:round|interview|stage|meeting|conversation)|\b(?:loved|enjoyed|great|good|lovely|nice|pleasure|thanks?(?: you)?(?: again)? for)\b[^.\n]{0,40}\b(?:meeting|conversation|talking|speaking|chatting|chat|coming in|time (?:on|last|yesterday))\b[^.\n]{0,40}\b(?:you|last|yesterday|on|two weeks|week|with)\b|\bmeet(?:ing)? you again\b|\bfollowing your (?:first |initial |recent )?(?:interview|meeting|conversation)\b|\byour (?:first|initial) interview\b/iu,
};

