"""Closed word classes by which rules find their way through a sentence."""

BE = frozenset(("am", "are", "be", "been", "being", "is", "was", "were", "isn't", "wasn't", "weren't", "aren't"))
HAVE = frozenset(("had", "has", "have", "having", "hasn't", "haven't", "hadn't", "'ve"))
DO = frozenset(("did", "do", "does", "didn't", "doesn't", "don't"))
FUTURE = frozenset(("will", "would", "shall", "won't", "wouldn't"))
MODALS = frozenset(
    ("can", "cannot", "can't", "could", "couldn't", "may", "might", "must", "need", "should", "shouldn't")
)
AUXILIARIES = BE | HAVE | DO | FUTURE | MODALS

NEGATIONS = frozenset(
    (
        "aren't",
        "cannot",
        "can't",
        "couldn't",
        "didn't",
        "doesn't",
        "don't",
        "hadn't",
        "hasn't",
        "haven't",
        "isn't",
        "neither",
        "never",
        "nobody",
        "nor",
        "not",
        "shouldn't",
        "wasn't",
        "weren't",
        "won't",
        "wouldn't",
    )
)

# Adverbs that stand between a subject and its verb, besides those in "-ly".
ADVERBS = frozenset(
    (
        "again",
        "all",
        "also",
        "already",
        "always",
        "both",
        "even",
        "ever",
        "first",
        "further",
        "himself",
        "herself",
        "however",
        "instead",
        "just",
        "later",
        "long",
        "never",
        "nevertheless",
        "not",
        "now",
        "often",
        "once",
        "only",
        "previously",
        "rather",
        "simply",
        "since",
        "sometimes",
        "soon",
        "still",
        "then",
        "themselves",
        "therefore",
        "though",
        "thus",
        "too",
        "yesterday",
        "yet",
    )
)
# Words in "-ly" that are no adverbs.
NOT_ADVERBS = frozenset(("ally", "assembly", "family", "italy", "july", "only", "reply", "rally", "supply", "bully"))

ARTICLES = frozenset(("a", "an", "the"))
DETERMINERS = ARTICLES | frozenset(
    ("any", "each", "every", "its", "my", "no", "our", "some", "that", "their", "these", "this", "those", "your")
)
POSSESSIVES = frozenset(("her", "his", "its", "my", "our", "their", "your", "whose"))
PRONOUNS = frozenset(("he", "i", "it", "she", "they", "we", "you", "who"))
OBJECTS = frozenset(("her", "him", "it", "me", "them", "us", "you", "himself", "herself", "themselves"))

PREPOSITIONS = frozenset(
    (
        "about",
        "across",
        "after",
        "against",
        "ahead",
        "along",
        "amid",
        "among",
        "around",
        "as",
        "at",
        "before",
        "behind",
        "below",
        "beneath",
        "between",
        "beyond",
        "by",
        "despite",
        "during",
        "for",
        "from",
        "in",
        "inside",
        "into",
        "like",
        "near",
        "of",
        "off",
        "on",
        "onto",
        "out",
        "outside",
        "over",
        "past",
        "per",
        "through",
        "throughout",
        "to",
        "toward",
        "towards",
        "under",
        "until",
        "upon",
        "via",
        "with",
        "within",
        "without",
    )
)

CONJUNCTIONS = frozenset(("and", "but", "nor", "or", "so", "yet"))
SUBORDINATORS = frozenset(
    (
        "although",
        "because",
        "if",
        "since",
        "that",
        "though",
        "unless",
        "until",
        "when",
        "where",
        "whereas",
        "whether",
        "which",
        "while",
        "who",
        "whom",
        "whose",
    )
)
QUESTION_WORDS = frozenset(("how", "if", "what", "when", "where", "whether", "which", "who", "whom", "whose", "why"))

TIME_WORDS = frozenset(
    (
        "afternoon",
        "ago",
        "april",
        "august",
        "day",
        "days",
        "december",
        "earlier",
        "evening",
        "february",
        "friday",
        "hours",
        "january",
        "july",
        "june",
        "last",
        "late",
        "later",
        "march",
        "may",
        "midday",
        "monday",
        "month",
        "months",
        "morning",
        "night",
        "noon",
        "november",
        "october",
        "overnight",
        "recently",
        "saturday",
        "september",
        "sunday",
        "this",
        "thursday",
        "today",
        "tomorrow",
        "tonight",
        "tuesday",
        "wednesday",
        "week",
        "weekend",
        "weeks",
        "year",
        "years",
        "yesterday",
    )
)


def is_adverb(word: str) -> bool:
    """Whether a word in lower case may stand between subject and verb: "also", "repeatedly"."""
    return word in ADVERBS or (len(word) > 4 and word.endswith("ly") and word not in NOT_ADVERBS)
