"""Nouns about speech: those that report, those that say where it was spoken, and verb forms that are nouns as well."""

# fmt: off
# Nouns that report with a clause behind them: "a warning that ...".
REPORTING_NOUNS = frozenset((
    "accusation", "accusations", "admission", "allegation", "allegations", "announcement", "argument", "assertion",
    "assertions", "assurance", "assurances", "claim", "claims", "complaint", "complaints", "contention",
    "declaration", "demand", "demands", "denial", "insistence", "pledge", "prediction", "promise", "promises",
    "proposal", "remark", "statement", "suggestion", "suggestions", "threat", "threats", "vow", "warning", "warnings",
))

# What is spoken or written in: "said in a statement", "told a news conference".
OCCASIONS = frozenset((
    "ad", "address", "affidavit", "appearance", "article", "book", "briefing", "broadcast", "call", "column",
    "comment", "comments", "conference", "debate", "document", "documents", "e-mail", "email", "essay", "event",
    "facebook", "filing", "forum", "hearing", "interview", "interviews", "letter", "meeting", "memo", "memoir",
    "message", "news", "note", "phone", "podcast", "post", "rally", "release", "remarks", "reply", "report",
    "response", "session", "show", "speech", "statement", "statements", "summit", "telegram", "telephone",
    "television", "testimony", "tweet", "tweets", "twitter", "video",
))

# Forms of reporting verbs that are as often nouns or adjectives.
NOUN_FORMS = frozenset((
    "address", "advocate", "answer", "appeal", "appeals", "applaud", "assuring", "attack", "attacks", "beginning",
    "brand", "brands", "brief", "call", "calls", "cast", "challenge", "challenges", "charge", "charges", "claim",
    "claims", "comment", "comments", "counter", "credit", "credits", "demand", "demands", "dispute", "disputes",
    "echo", "echoes", "encouraging", "estimate", "estimates", "forecast", "forecasts", "hail", "hint", "hints", "joke",
    "jokes", "label", "labels", "lament", "laugh", "laughs", "leading", "maintain", "meeting", "moan", "moans", "mock",
    "note", "notes", "object", "objects", "offer", "offers", "order", "orders", "outline", "paint", "pleads", "point",
    "points", "post", "posts", "praise", "press", "project", "projects", "promise", "promises", "propose", "protest",
    "protests", "push", "pushes", "query", "question", "questioning", "questions", "reading", "rebuke", "replies",
    "reply", "report", "reports", "request", "requests", "rage", "ridicule", "roar", "shout", "shouts", "signal",
    "signals", "slam", "smile", "smiles", "speaking", "state", "states", "storm", "storms", "stress", "talk", "talks",
    "threatening", "tweet", "tweets", "underscore", "understanding", "venture", "ventures", "volunteer", "volunteers",
    "vow", "vows", "warning", "wonder", "writing",
))
# fmt: on
