"""Words that news uses for one another: a paraphrase shares their concept where it shares no word."""

from factbase.text.stems import stem
from factbase.text.stopwords import MASKED_WORDS, REPORTING_WORDS, STOP_WORDS

# Under each concept the words that mean it whatever stands around them; a word with two meanings stands nowhere.
CONCEPTS: dict[str, tuple[str, ...]] = {
    "abduct": ("abducted", "hostages", "kidnap", "kidnapped", "kidnappers", "seized", "snatched"),
    "accept": ("accepted", "agreed", "approved", "assent", "consented", "endorsed"),
    "aid": ("aid", "help", "relief"),
    "airraid": ("airstrike", "airstrikes", "bombed", "bombing", "bombs", "warplanes"),
    "amnesty": ("amnestied", "amnesty", "pardon", "pardoned", "prosecuted"),
    "armour": ("armour", "tanks"),
    "army": ("army", "military", "servicemen", "soldiers", "troops"),
    "artillery": ("artillery", "guns", "howitzers", "mortars"),
    "begin": ("began", "begin", "commence", "start", "started"),
    "child": ("boys", "children", "girls", "infants", "kids", "pupils", "schoolchildren", "youngsters"),
    "civilian": ("civilians", "non-combatant", "non-combatants", "townspeople", "villagers"),
    "compensate": ("compensated", "compensation", "damages", "reparations"),
    "convict": ("captives", "captured", "detainees", "inmates", "prisoner", "prisoners"),
    "cost": ("bill", "cost", "price"),
    "detain": ("arrested", "arrests", "custody", "detained", "jails"),
    "displace": ("displaced", "evacuated", "fled", "homeless", "refugees", "uprooted"),
    "earthquake": ("earthquake", "quake", "tremor"),
    "election": ("ballots", "elect", "election", "elections", "polls", "vote", "voting"),
    "end": ("collapsed", "ended", "expired", "expires", "lapsed", "over"),
    "exchange": ("exchange", "exchanged", "swap", "swapped", "swapping"),
    "explosion": ("blast", "explosion", "explosive"),
    "extend": ("extended", "extension", "lengthened", "prolonged"),
    "family": ("families", "households"),
    "fire": ("arson", "blaze", "fire", "fires"),
    "fighter": ("fighters", "insurgents", "irregulars", "militia", "rebels"),
    "flood": ("flood", "flooding", "floods", "high-water"),
    "free": ("free", "freed", "freedom", "liberated", "release", "released"),
    "government": ("cabinet", "government", "ministers"),
    "harbour": ("harbour", "harbours", "port", "ports"),
    "hold": ("control", "controlled", "controls", "held", "hold", "holds", "occupied", "occupies"),
    "hunger": ("famine", "hunger", "hungry", "starving"),
    "injure": ("hurt", "injured", "injures", "injuries", "wounded", "wounding"),
    "kill": (
        "bodies", "buried", "claimed", "corpses", "dead", "deaths", "died", "dies", "drowned", "executed", "fatal",
        "fatalities", "killed", "kills", "lives", "perished", "slain", "toll", "victims",
    ),
    "leave": ("depart", "departure", "leave", "leaves", "quit"),
    "medic": ("doctors", "medics", "nurses"),
    "miner": ("colliers", "miners"),
    "missing": ("missing", "unaccounted", "vanished"),
    "money": ("crowns", "dinars", "dollars", "euros", "marks", "sum"),
    "monitor": ("inspectors", "monitors", "observers", "peacekeepers"),
    "pay": ("paid", "pay", "payment", "wages"),
    "pledge": ("pledged", "promise", "promised", "sworn", "undertaken", "undertook", "vowed"),
    "propose": ("offered", "offers", "proposal", "proposed", "suggests", "tabled"),
    "rebuild": ("rebuild", "rebuilding", "reconstruct", "reconstruction"),
    "recapture": ("recaptured", "regained", "retaken", "retook"),
    "recognise": ("recognise", "recognition", "recognize"),
    "refuse": ("declined", "refused", "refuses", "rejected", "rejects"),
    "rescue": ("rescue", "rescued", "saved", "survivors"),
    "riot": ("demonstration", "demonstrators", "marchers", "protest", "protesters", "protests", "rioters", "riots"),
    "sailor": ("crew", "deckhands", "sailors", "seamen"),
    "sanction": ("embargo", "sanctions"),
    "shell": ("shelled", "shelling", "shells"),
    "ship": ("boat", "ferry", "ship", "ships", "steamer", "vessel", "vessels"),
    "sink": ("capsized", "sank", "sinking", "sunk"),
    "street": ("alley", "lane", "row", "street"),
    "surrender": ("surrender", "surrendered", "yielded"),
    "take": ("captures", "fallen", "seized", "taken"),
    "talk": ("discussed", "discussing", "discussion", "haggling", "negotiated", "negotiating", "negotiations", "talks"),
    "truce": ("armistice", "calm", "ceasefire", "cessation", "halt", "lull", "pause", "quiet", "silence", "standstill",
              "truce"),
    "violate": ("breach", "breached", "breaches", "broke", "violated", "violating", "violation", "violations"),
    "watch": ("monitored", "patrol", "policing", "watched"),
    "weapon": ("arms", "weapons"),
    "withdraw": ("retreat", "retreated", "withdraw", "withdrawal", "withdrawn"),
    "worker": ("employees", "labourers", "workers"),
}  # fmt: skip

CONCEPT_OF = {stem(word): concept for concept, words in CONCEPTS.items() for word in words}


def is_common(word: str) -> bool:
    """Whether a word is a common one, as far as lists of words can tell: what stands capital before it is no name."""
    lists = (STOP_WORDS, REPORTING_WORDS, MASKED_WORDS)
    return any(word in words for words in lists) or stem(word) in CONCEPT_OF


def fold_synonym(root: str) -> str:
    """The concept that a stem stands for, or the stem itself where it has none."""
    return CONCEPT_OF.get(root, root)
