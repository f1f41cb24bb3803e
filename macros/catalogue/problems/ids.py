"""What is wrong with the ids of options.yml: those that the code names and that are missing."""

NEEDED = {
    "choices": {
        "purpose": "the shapes need it",
        "channel": "the shapes need it",
        "stage": "the messages page and the rule on apologies need it",
        "reason": "the messages page needs it",
    },
    "slots": {
        "recipient": "the draft that is saved is addressed to it",
        "sender": "it is the one that the form can remember",
    },
    "destinations": {
        "address": "the links to mail programs and the draft that is saved need it",
        "number": "the links to phones and to WhatsApp need it",
    },
}


def id_problems(options):
    """A sentence for each id that the code cannot do without. A new name for one of them has to be given there too."""
    for key, ids in NEEDED.items():
        for id, reason in ids.items():
            if id not in options[key]:
                yield f"{key}.{id} is missing; {reason}."
    if options["choices"].get("purpose", ["decline"])[0] != "decline":
        yield "choices.purpose must begin with decline; the messages page does."
