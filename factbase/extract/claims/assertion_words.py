"""Words that tell a sentence which states how things are from one that asks, wishes, greets, orders or expects."""

# Verb forms that make a clause finite, besides those in "-ed".
FINITE = frozenset(
    {
        "'m", "'re", "'s", "'ve", "accepts", "admits", "agrees", "allows", "am", "are", "aren't", "arose",
        "ate", "became", "becomes", "began", "begins", "bent", "binds", "bit", "blames", "bled", "bleeds",
        "blew", "blows", "bore", "bought", "breaks", "brings", "broke", "brought", "built", "burnt", "came",
        "carries", "caught", "caused", "chose", "climbs", "closes", "comes", "controls", "cost", "costs",
        "creeps", "crept", "crosses", "cut", "dealt", "denies", "depends", "deserves", "did", "didn't",
        "dies", "do", "does", "doesn't", "don't", "drank", "drew", "drove", "drowns", "dug", "expects",
        "expires", "fell", "finds", "flew", "flies", "foresees", "fought", "found", "froze", "gave", "gets",
        "gives", "goes", "got", "grew", "grows", "had", "hadn't", "happens", "has", "hasn't", "have",
        "haven't", "heard", "held", "hid", "hides", "hit", "holds", "hung", "hurt", "includes", "is", "isn't",
        "keeps", "kept", "killed", "knew", "knows", "lacks", "laid", "lay", "lays", "leads", "leaves", "led",
        "left", "lends", "lent", "lets", "lies", "loses", "lost", "made", "makes", "means", "met", "mourns",
        "needs", "opens", "owes", "owns", "paid", "pays", "proposes", "protects", "proves", "put", "puts",
        "quit", "ran", "rang", "reaches", "receives", "recognises", "recognizes", "refuses", "rejects",
        "releases", "remain", "remains", "rode", "rose", "runs", "said", "sails", "sank", "sat", "saw",
        "says", "seeks", "seems", "sees", "seized", "sells", "sends", "sent", "serves", "set", "shook",
        "shot", "shows", "shuts", "sits", "sleeps", "slept", "slid", "smells", "sold", "sought", "spent",
        "spoke", "sprang", "spread", "stands", "stays", "stinks", "stole", "stops", "struck", "stuck",
        "supports", "swam", "swears", "swept", "swore", "swung", "takes", "taught", "tells", "thinks",
        "thought", "threatens", "threw", "told", "took", "tore", "touches", "travels", "treats", "trusts",
        "turned", "understood", "violates", "wakes", "wants", "warns", "was", "wasn't", "went", "wept",
        "were", "weren't", "withdrew", "woke", "won", "wore", "works", "wound", "writes", "wrote",
    }
)  # fmt: skip

# Subjects that a finite verb follows at once, but for the words of the next line.
SUBJECTS = frozenset({"i", "they", "we"})
NO_VERBS = frozenset(
    {"all", "also", "alone", "and", "both", "by", "for", "from", "in", "of", "on", "or", "to", "two", "who", "with"}
)

# Endings of contracted words that hold such a verb: "we're", "there's".
FINITE_ENDINGS = ("'m", "'re", "'ve", "there's", "it's", "that's", "he's", "she's", "what's")

# What is only possible, due or to come is no state of affairs.
UNREAL = frozenset(
    {
        "can't", "chance", "could", "couldn't", "danger", "going", "gotta", "hope", "hopefully", "hoping", "if",
        "likelihood", "may", "maybe", "might", "must", "mustn't", "perhaps", "possibility", "possibly",
        "probably", "risk", "scenario", "shall", "should", "shouldn't", "unless", "will", "wish", "won't",
        "would", "wouldn't",
    }
)  # fmt: skip
UNREAL_ENDINGS = ("'ll", "'d")

# Verbs by which speakers tell what they think, feel or mean to do, after "I", "we", "he", "she" or "they".
OWN_STATES = frozenset(
    {
        "accept", "admire", "agree", "agreed", "apologise", "apologize", "appreciate", "assume", "believe",
        "believed", "believes", "congratulate", "consider", "considers", "disagree", "doubt", "doubted",
        "doubts", "expect", "expected", "expects", "feel", "feels", "felt", "guess", "hate", "hope", "hoped",
        "hopes", "intend", "intended", "intends", "like", "liked", "look", "looked", "looks", "love", "loved",
        "loves", "mean", "need", "oppose", "plan", "planned", "plans", "prefer", "preferred", "regret",
        "respect", "suggest", "support", "suppose", "suspect", "thank", "think", "thinks", "thought",
        "understand", "urge", "want", "wanted", "wants", "welcome", "wish", "wonder",
    }
)  # fmt: skip
SELVES = frozenset({"he", "i", "one", "she", "they", "we", "you"})

# First words of questions, orders, wishes, greetings and exclamations.
NO_ASSERTION_BEGINS = frozenset(
    {
        "be", "bless", "bring", "bye", "call", "cheers", "come", "congratulations", "dear", "don't", "enjoy",
        "ensure", "find", "get", "give", "go", "god", "good", "goodbye", "happy", "have", "hello", "help",
        "here's", "hey", "hi", "how", "imagine", "join", "keep", "leave", "let", "let's", "listen", "long",
        "look", "make", "oh", "please", "pray", "put", "remember", "say", "see", "shame", "sorry", "stand",
        "stay", "stop", "take", "tell", "thank", "thanks", "to", "try", "vote", "wait", "watch", "welcome", "well",
        "what", "when", "where", "who", "whose", "why", "wow", "yes",
    }
)  # fmt: skip

# Two words that make what follows due.
DUE = frozenset(
    {("got", "to"), ("had", "to"), ("has", "to"), ("have", "to"), ("need", "to"), ("needs", "to"), ("ought", "to")}
)
