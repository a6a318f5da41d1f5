"""Words with a full stop of their own, by what the stop says about the end of a sentence."""

# A name or an amount follows, always: the stop never ends a sentence.
TITLES = frozenset(
    {
        "adm", "barr", "brig", "capt", "cdr", "cllr", "cmdr", "col", "cpl", "dr", "engr", "excl", "fr", "gen", "gov",
        "hon", "incl", "insp", "lt", "maj", "messrs", "mgr", "mr", "mrs", "ms", "msgr", "mt", "mx", "ofc", "pfc",
        "pres", "prof", "pte", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "smt", "sr", "sra", "srta", "ste",
        "supt", "vs",
    }
)  # fmt: skip

# A figure follows: "No. 7", "Jan. 3", "Art. 5"; before anything else it ends the sentence.
BEFORE_FIGURES = frozenset(
    {
        "apr", "art", "aug", "ca", "ch", "dec", "feb", "fig", "jan", "jul", "jun", "mar", "no", "nos", "nov",
        "oct", "p", "para", "pp", "sec", "sect", "sep", "sept", "vol",
    }
)  # fmt: skip

# The stop ends a sentence only where the next word can hardly be a part of the name.
MAY_END = frozenset(
    {
        "approx", "assn", "ave", "blvd", "bros", "co", "corp", "dept", "dist", "e.g", "etc", "hwy", "i.e",
        "inc", "intl", "jr", "ltd", "mfg", "natl", "ph.d", "plc", "rd", "st", "univ",
    }
)  # fmt: skip

# Words that begin a sentence and never go on a name.
STARTERS = frozenset(
    {
        "a", "after", "all", "although", "an", "and", "another", "as", "asked", "at", "because", "before",
        "both", "but", "by", "despite", "during", "each", "earlier", "even", "for", "from", "had", "has", "he",
        "her", "here", "his", "how", "however", "i", "if", "in", "instead", "is", "it", "its", "last", "later",
        "many", "meanwhile", "more", "most", "mr", "mrs", "ms", "my", "no", "not", "now", "of", "on", "once",
        "one", "only", "other", "our", "over", "she", "since", "so", "some", "still", "such", "that", "the",
        "their", "then", "there", "these", "they", "this", "those", "though", "to", "two", "under", "until",
        "we", "what", "when", "where", "whether", "which", "while", "who", "why", "with", "without", "yet",
        "you", "your",
    }
)  # fmt: skip
