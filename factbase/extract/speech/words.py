"""Closed word classes by which rules find their way through a sentence."""

# fmt: off
BE = frozenset((
    "am", "are", "aren't", "be", "been", "being", "is", "isn't", "was", "wasn't", "were", "weren't",
))
HAVE = frozenset((
    "'ve", "had", "hadn't", "has", "hasn't", "have", "haven't", "having",
))
DO = frozenset((
    "did", "didn't", "do", "does", "doesn't", "don't",
))
FUTURE = frozenset((
    "shall", "will", "won't", "would", "wouldn't",
))
MODALS = frozenset((
    "can", "can't", "cannot", "could", "couldn't", "may", "might", "must", "need", "should", "shouldn't",
))
AUXILIARIES = BE | HAVE | DO | FUTURE | MODALS

NEGATIONS = frozenset((
    "aren't", "can't", "cannot", "couldn't", "didn't", "doesn't", "don't", "hadn't", "hasn't", "haven't", "isn't",
    "neither", "never", "nobody", "nor", "not", "shouldn't", "wasn't", "weren't", "won't", "wouldn't",
))

# Adverbs that stand between a subject and its verb, besides those in "-ly".
ADVERBS = frozenset((
    "again", "all", "already", "also", "always", "both", "even", "ever", "first", "further", "herself", "himself",
    "however", "instead", "just", "later", "long", "never", "nevertheless", "not", "now", "often", "once", "only",
    "previously", "rather", "simply", "since", "sometimes", "soon", "still", "themselves", "then", "therefore",
    "though", "thus", "too", "yesterday", "yet",
))
# Words in "-ly" that are no adverbs.
NOT_ADVERBS = frozenset((
    "ally", "assembly", "bully", "family", "italy", "july", "likely", "only", "rally", "reply", "supply", "unlikely",
))

ARTICLES = frozenset((
    "a", "an", "the",
))
DETERMINERS = ARTICLES | frozenset((
    "any", "each", "every", "its", "my", "no", "our", "some", "that", "their", "these", "this", "those", "your",
))
POSSESSIVES = frozenset((
    "her", "his", "its", "my", "our", "their", "whose", "your",
))
PRONOUNS = frozenset((
    "he", "i", "it", "she", "they", "we", "who", "you",
))
OBJECTS = frozenset((
    "her", "herself", "him", "himself", "it", "me", "them", "themselves", "us", "you",
))

PREPOSITIONS = frozenset((
    "about", "across", "after", "against", "ahead", "along", "amid", "among", "around", "as", "at", "before",
    "behind", "below", "beneath", "between", "beyond", "by", "despite", "during", "for", "from", "in", "inside",
    "into", "like", "near", "of", "off", "on", "onto", "out", "outside", "over", "past", "per", "through",
    "throughout", "to", "toward", "towards", "under", "until", "upon", "via", "with", "within", "without",
))

CONJUNCTIONS = frozenset((
    "and", "but", "nor", "or", "so", "yet",
))
SUBORDINATORS = frozenset((
    "although", "because", "if", "since", "that", "though", "unless", "until", "when", "where", "whereas", "whether",
    "which", "while", "who", "whom", "whose",
))
QUESTION_WORDS = frozenset((
    "how", "if", "what", "when", "where", "whether", "which", "who", "whom", "whose", "why",
))

BEFORE_TIME = frozenset((
    "at", "by", "during", "earlier", "early", "in", "last", "late", "on", "since", "the", "this",
))
TIME_WORDS = frozenset((
    "afternoon", "ago", "april", "august", "day", "days", "december", "earlier", "evening", "february", "friday",
    "hours", "january", "july", "june", "last", "late", "later", "march", "may", "midday", "monday", "month",
    "months", "morning", "night", "noon", "november", "october", "overnight", "recently", "saturday", "september",
    "sunday", "this", "thursday", "today", "tomorrow", "tonight", "tuesday", "wednesday", "week", "weekend", "weeks",
    "year", "years", "yesterday",
))
# Whoever is brought to say something has said it: "led the minister to admit", "took to the radio to accuse".
PROMPTS = frozenset((
    "caused", "causing", "compelled", "compelling", "drove", "forced", "forcing", "leading", "led", "moved", "prompted",
    "prompting", "took", "used", "using",
))
# fmt: on


def is_adverb(word: str, is_capital: bool = False) -> bool:
    """Whether a word, given in lower case, may stand between subject and verb: "also", "repeatedly", not "Kelly"."""
    ends_so = len(word) > 4 and word.endswith("ly") and not is_capital
    return word in ADVERBS or (ends_so and word not in NOT_ADVERBS)
