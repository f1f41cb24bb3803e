"""The names of the catalogue's files, below macros/words/."""

OPTIONS, SCENARIOS, RULES = "options.yml", "scenarios.yml", "rules.yml"
ADVICE, SURE, NEXT, KINDS = "advice.yml", "sure.yml", "next.yml", "kinds.yml"
ENGLISH = "messages/en.yml"
