"""Verbs that report speech, by what they do, and verbs of thought, which report none.

A verb with a particle or preposition stands as two words ("point out", "call for") and counts only with it.
`inflections.py` gives every form of a verb.
"""

from typing import Literal

VerbClass = Literal[
    "say",  # what follows is what was said: "said the talks had failed"
    "quote",  # introduces words between marks and nothing else: "she smiled, “...”"
    "tell",  # someone is told: "told reporters that ..."
    "ask",  # a question: "asked whether ..."
    "warn",
    "deny",  # what follows is said not to be so
    "promise",  # what follows is what the speaker will do
    "refuse",  # what follows is what the speaker will not do
    "demand",  # what follows is what others should do
    "accuse",  # someone is said to have done wrong: "accused the army of looting"
    "describe",  # someone or something is given a name or a quality: "called it “a farce”"
    "judge",  # someone or something is praised or blamed: "condemned the raid"
    "address",  # a topic is spoken of: "referred to the raid"
]

# fmt: off
VERBS: dict[VerbClass, tuple[str, ...]] = {
    "say": (
        "accept", "acknowledge", "add", "admit", "affirm", "agree", "allege", "announce", "argue", "assert", "attest",
        "aver", "boast", "brag", "claim", "clarify", "comment", "complain", "concede", "conclude", "confess",
        "confide", "confirm", "contend", "counter", "declare", "decree", "disclose", "divulge", "elaborate",
        "emphasise", "emphasize", "estimate", "explain", "express confidence", "express concern", "express hope",
        "express the hope", "forecast", "hint", "hint at", "imply", "indicate", "insist", "intimate", "joke", "lament",
        "maintain", "narrate", "note", "object", "observe", "opine", "point out", "posit", "post", "postulate",
        "predict", "proclaim", "protest", "quip", "reaffirm", "recall", "reckon", "recount", "reiterate", "relate",
        "remark", "repeat", "report", "reveal", "say", "signal", "specify", "speculate", "state", "stipulate",
        "stress", "suggest", "surmise", "swear", "testify", "theorise", "theorize", "tweet", "underline", "underscore",
        "voice hope", "write",
    ),
    "quote": (
        "answer", "apologise", "apologize", "bark", "beam", "begin", "bellow", "chant", "chime in",
        "chip in", "chuckle", "continue", "croak", "crow", "cry", "cut in", "deadpan", "demur", "drawl", "echo",
        "enthuse", "exclaim", "fire back", "fume", "gasp", "go on", "groan", "growl", "grumble", "gush", "hiss",
        "hit back", "holler", "interject", "interpose", "interrupt", "intervene", "intone", "jest", "laugh", "marvel",
        "moan", "murmur", "muse", "mutter", "persist", "pipe up", "plead", "put it", "rage", "read", "recite",
        "rejoin", "remember", "reply", "respond", "retaliate", "retort", "roar", "scoff", "scream", "shoot back",
        "shout", "shrug", "sigh", "smile", "snap", "snarl", "sneer", "sob", "splutter", "stammer", "storm", "stutter",
        "sum up", "taunt", "think aloud", "thunder", "vent", "venture", "volunteer", "wail", "weep", "whine",
        "whisper", "yell",
    ),
    "tell": (
        "advise", "assure", "inform", "notify", "reassure", "remind", "tell",
    ),
    "ask": (
        "ask", "enquire", "inquire", "query", "question", "wonder", "wonder aloud",
    ),
    "warn": (
        "caution", "warn",
    ),
    "deny": (
        "contradict", "deny", "dispute", "rebut", "refute", "reject", "rule out",
    ),
    "promise": (
        "guarantee", "offer", "pledge", "promise", "threaten", "undertake", "vow",
    ),
    "refuse": (
        "decline", "refuse",
    ),
    "demand": (
        "advocate", "appeal for", "appeal to", "beg", "call for", "call on", "call upon", "demand", "encourage",
        "enjoin", "exhort", "implore", "instruct", "order", "plead for", "plead with", "press for", "propose",
        "push for", "recommend", "request", "urge",
    ),
    "accuse": (
        "accuse", "blame", "charge",
    ),
    "describe": (
        "brand", "call", "characterise", "characterize", "decry", "depict", "describe", "dismiss", "dub", "hail",
        "label", "liken", "paint", "portray", "tout",
    ),
    "judge": (
        "applaud", "assail", "bemoan", "berate", "blast", "castigate", "chide", "commend", "condemn", "congratulate",
        "criticise", "criticize", "defend", "denounce", "deplore", "deride", "endorse", "lambast", "lambaste", "laud",
        "mock", "praise", "question", "rebuke", "ridicule", "scold", "slam", "thank",
    ),
    "address": (
        "allude to", "cite", "highlight", "mention", "outline", "point to", "rail against", "refer to", "speak about",
        "speak of", "talk about", "talk of",
    ),
}

# Thoughts, wishes and plans are not speech, whoever reports them.
THOUGHTS = (
    "anticipate", "assume", "believe", "consider", "decide", "doubt", "dream", "expect", "fear", "feel", "forget",
    "guess", "hope", "imagine", "intend", "know", "plan", "prefer", "regret", "suppose", "suspect", "think",
    "understand", "want", "wish",
)

# These report only with "that", a question word or a colon behind them; else their object is a thing: "wrote a letter".
WITH_THAT = frozenset((
    "accept", "agree", "attest", "charge", "comment", "counter", "disclose", "express concern", "express confidence",
    "express hope", "express the hope", "hint", "intimate", "joke", "maintain", "narrate", "object", "order", "post",
    "protest", "read", "recount", "relate", "remark", "repeat", "report", "signal", "specify", "state", "tweet",
    "voice hope", "write",
))

# What follows these is an infinitive or a thing with its article: "offered a truce".
WITH_OBJECT = frozenset(("guarantee", "offer", "pledge", "promise", "propose", "undertake", "vow"))

# What follows these is an infinitive: to threaten or refuse a thing is a deed.
WITH_INFINITIVE = frozenset(("decline", "refuse", "threaten"))

# These report with "that" right behind them and are no cues else: "accepted the offer".
ONLY_WITH_THAT = frozenset(("accept",))

# What follows these is whom they are put to, and an infinitive: "appealed to voters to wait".
WITH_REQUEST = frozenset(("appeal to",))

# Prepositions with which the words reported may begin; after other verbs such a phrase says where or when.
COMPLEMENTS: dict[str, frozenset[str]] = {
    "admit": frozenset(("to",)),
    "advise": frozenset(("against",)),
    "ask": frozenset(("about", "as", "for", "to",)),
    "boast": frozenset(("about", "of",)),
    "brag": frozenset(("about", "of",)),
    "caution": frozenset(("about", "against",)),
    "claim": frozenset(("to",)),
    "complain": frozenset(("about", "of",)),
    "inform": frozenset(("about", "of",)),
    "inquire": frozenset(("about",)),
    "joke": frozenset(("about",)),
    "notify": frozenset(("about", "of",)),
    "offer": frozenset(("to",)),
    "remind": frozenset(("about", "of", "to")),
    "speculate": frozenset(("about",)),
    "tell": frozenset(("about", "to",)),
    "warn": frozenset(("about", "against", "of",)),
    "wonder": frozenset(("about",)),
}
# fmt: on
