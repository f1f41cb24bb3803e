"""The names of the catalogue's files, below macros/words/."""

OPTIONS, SCENARIOS, RULES = "options.yml", "scenarios.yml", "rules.yml"
ADVICE, SURE = "advice.yml", "sure.yml"
ENGLISH = "messages/en.yml"
