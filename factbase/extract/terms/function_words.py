"""Closed classes of English words that part, bind or colour the phrases of a sentence."""

ARTICLES = frozenset({"a", "an", "the"})
POSSESSIVES = frozenset({"her", "his", "its", "my", "our", "their", "your"})
DETERMINERS = (
    ARTICLES
    | POSSESSIVES
    | frozenset(
        {
            "all",
            "another",
            "any",
            "both",
            "each",
            "every",
            "neither",
            "no",
            "some",
            "such",
            "that",
            "these",
            "this",
            "those",
        }
    )
)
PASSED_OVER = (
    ARTICLES
    | POSSESSIVES
    | frozenset(
        {
            "-",
            "again",
            "all",
            "also",
            "broad",
            "common",
            "final",
            "formal",
            "historic",
            "interim",
            "joint",
            "landmark",
            "limited",
            "mutual",
            "new",
            "partial",
            "temporary",
            "finally",
            "formally",
            "now",
            "publicly",
            "yesterday",
            "any",
            "both",
            "such",
            "\u2010",
            "\u2011",
            "\u2013",
        }
    )
)

BE = frozenset(
    {
        "am",
        "are",
        "be",
        "been",
        "being",
        "get",
        "gets",
        "getting",
        "got",
        "is",
        "was",
        "were",
        "isn't",
        "wasn't",
        "aren't",
        "weren't",
    }
)
HAVE = frozenset({"had", "hadn't", "has", "hasn't", "have", "haven't", "having"})
DO = frozenset({"did", "didn't", "do", "does", "doesn't", "don't"})

MAY = frozenset({"can", "could", "couldn't", "may", "might", "would", "wouldn't"})
WILL = frozenset({"shall", "will", "won't"})
MUST = frozenset({"must", "should", "shouldn't", "ought"})
AUXILIARIES = BE | HAVE | DO | MAY | WILL | MUST | frozenset({"can't", "cannot"})

NEGATORS = frozenset(
    {
        "aren't",
        "barely",
        "can't",
        "cannot",
        "couldn't",
        "didn't",
        "doesn't",
        "don't",
        "hadn't",
        "hardly",
        "hasn't",
        "haven't",
        "isn't",
        "neither",
        "never",
        "no",
        "nobody",
        "none",
        "nor",
        "not",
        "nothing",
        "scarcely",
        "wasn't",
        "weren't",
        "without",
        "won't",
        "wouldn't",
    }
)

PREPOSITIONS = frozenset(
    {
        "about",
        "across",
        "after",
        "against",
        "along",
        "amid",
        "around",
        "at",
        "before",
        "behind",
        "between",
        "by",
        "during",
        "for",
        "from",
        "in",
        "inside",
        "into",
        "near",
        "of",
        "off",
        "on",
        "onto",
        "out",
        "over",
        "since",
        "through",
        "to",
        "toward",
        "towards",
        "under",
        "until",
        "upon",
        "via",
        "with",
        "within",
    }
)

# After these a new clause begins that the verb before them does not govern.
CLAUSE_OPENERS = frozenset(
    {
        "after",
        "although",
        "as",
        "because",
        "before",
        "but",
        "despite",
        "if",
        "once",
        "since",
        "though",
        "unless",
        "until",
        "when",
        "whenever",
        "whereas",
        "while",
        "yet",
    }
)
SEPARATORS = frozenset({",", "and", "or", "nor", "&"})
STOPS = frozenset({".", "!", "?", ";", ":", "—", "–", "…", "|"})
QUOTE_MARKS = frozenset({'"', "“", "”", "«", "»", "„", "``", "''", "‘"})
RELATIVES = frozenset({"that", "which", "who", "whom", "whose", "where"})

ADVERBS = frozenset(
    {
        "absolutely",
        "again",
        "ago",
        "all",
        "already",
        "also",
        "altogether",
        "always",
        "apparently",
        "early",
        "earlier",
        "even",
        "ever",
        "finally",
        "firmly",
        "first",
        "flatly",
        "formally",
        "fully",
        "further",
        "immediately",
        "indeed",
        "informally",
        "just",
        "last",
        "late",
        "later",
        "long",
        "now",
        "often",
        "once",
        "only",
        "openly",
        "outright",
        "privately",
        "promptly",
        "publicly",
        "quickly",
        "quietly",
        "rather",
        "reluctantly",
        "repeatedly",
        "simply",
        "since",
        "so",
        "still",
        "swiftly",
        "then",
        "today",
        "tentatively",
        "together",
        "tomorrow",
        "tonight",
        "unanimously",
        "unilaterally",
        "yesterday",
        "yet",
        "far",
    }
)
TIME_WORDS = frozenset(
    {
        "afternoon",
        "ago",
        "april",
        "august",
        "daily",
        "dawn",
        "day",
        "days",
        "december",
        "dusk",
        "evening",
        "february",
        "friday",
        "hours",
        "january",
        "july",
        "june",
        "march",
        "may",
        "midnight",
        "minutes",
        "monday",
        "month",
        "months",
        "morning",
        "night",
        "noon",
        "november",
        "october",
        "saturday",
        "september",
        "spring",
        "summer",
        "sunday",
        "sunrise",
        "thursday",
        "today",
        "tomorrow",
        "tonight",
        "tuesday",
        "wednesday",
        "week",
        "weeks",
        "winter",
        "year",
        "years",
        "yesterday",
        "weekend",
    }
)
PRONOUNS = frozenset({"he", "i", "it", "she", "they", "we", "you", "who", "which", "that", "this"})
