"""Words about speech that no rule reads: a sentence without cue or marks that holds one may still report something."""

from factbase.extract.inflections import FORMS, inflect
from factbase.extract.speech.speech_nouns import REPORTING_NOUNS

# fmt: off
VERBS = (
    "air", "alert", "apologise", "apologize", "articulate", "assess", "attack", "attribute", "back", "broach",
    "caricature", "challenge", "coin", "compare", "compliment", "convey", "convince", "correct", "counsel", "credit",
    "debate", "deem", "detail", "disagree", "discourage", "discuss", "disparage", "elaborate", "envision", "equate",
    "extol", "fault", "find", "float", "forecast", "frame", "gripe", "heckle", "hurl", "insinuate", "insult",
    "introduce", "invite", "invoke", "issue", "justify", "lampoon", "lecture", "lobby", "name", "narrate", "nominate",
    "object", "oppose", "parrot", "peddle", "persuade", "pitch", "plead", "pose", "preach", "present", "press",
    "profess", "project", "promote", "protest", "publish", "quote", "raise", "rant", "rate", "react", "rebuff",
    "refer", "release", "relay", "renew", "repudiate", "retract", "retweet", "rip", "rule", "share", "show", "signal",
    "skewer", "speak", "support", "talk", "taunt", "tease", "touch", "trash", "trumpet", "unveil", "utter", "vilify",
    "voice", "volunteer", "vouch", "weigh", "welcome",
)
NOUNS = (
    "advice", "answer", "apology", "appeal", "attack", "call", "case", "charge", "comment", "comparison",
    "condemnation", "criticism", "critique", "debate", "description", "discussion", "endorsement", "estimate",
    "explanation", "finding", "forecast", "guidance", "hint", "indication", "insult", "invitation", "joke", "lie",
    "line", "mention", "message", "mockery", "motto", "opinion", "opposition", "order", "plea", "point", "praise",
    "projection", "promise", "question", "quip", "reaction", "rebuke", "rebuttal", "recommendation", "reference",
    "refusal", "report", "request", "response", "rhetoric", "ruling", "rumor", "rumour", "signal", "slogan", "slur",
    "story", "support", "swipe", "talk", "testimony", "theory", "tribute", "verdict", "view", "word",
)
# fmt: on


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "s"


HINT_VERBS = frozenset(form for base in VERBS for form in inflect(base))
HINT_NOUNS = frozenset(form for noun in NOUNS for form in (noun, _plural(noun)))
HINTS = HINT_VERBS | HINT_NOUNS | REPORTING_NOUNS | frozenset(FORMS) | {":"}
