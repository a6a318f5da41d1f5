"""Words that tell a sentence which states how things are from one that asks, wishes, greets, orders or expects."""

# Verb forms that make a clause finite, besides those in "-ed".
FINITE = frozenset(
    {
        "'m", "'re", "'s", "'ve", "am", "are", "aren't", "became", "becomes", "began", "begins", "broke",
        "brought", "built", "came", "caused", "comes", "controls", "cost", "costs", "cut", "did", "didn't",
        "do", "does", "doesn't", "don't", "drew", "fell", "fought", "found", "gave", "gets", "gives", "goes",
        "got", "grew", "had", "hadn't", "has", "hasn't", "have", "haven't", "held", "hit", "holds", "includes",
        "is", "isn't", "keeps", "kept", "killed", "knew", "knows", "led", "left", "lies", "lost", "made",
        "makes", "means", "met", "needs", "owes", "owns", "paid", "put", "ran", "refuses", "remain", "remains",
        "rose", "runs", "said", "saw", "says", "sees", "seized", "sent", "set", "shot", "shows", "sold",
        "stands", "stole", "struck", "supports", "takes", "threw", "told", "took", "turned", "wants", "was",
        "wasn't", "went", "were", "weren't", "won", "works", "wrote",
    }
)  # fmt: skip

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
        "stay", "stop", "take", "tell", "thank", "thanks", "try", "vote", "wait", "watch", "welcome", "well",
        "what", "when", "where", "who", "whose", "why", "wow", "yes",
    }
)  # fmt: skip

# Two words that make what follows due.
DUE = frozenset(
    {("got", "to"), ("had", "to"), ("has", "to"), ("have", "to"), ("need", "to"), ("needs", "to"), ("ought", "to")}
)
