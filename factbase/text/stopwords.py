"""Words so frequent that they say nothing about which claim a text states."""


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


# Negations, modals and question words are here too: how a claim is taken is compared apart from what it is about.
STOP_WORDS = _words(
    """
    a about above after again against ago all almost along already also although am among an and another any anyone
    anything are around as aside at away back be became because been before being below between both but by came can
    cannot come comes could did do does doing done down during each either else even ever every few for from further
    get gets getting go goes going gone got had has have having he her here hers herself him himself his how however i
    if in indeed into is it its itself just last least less let like made make makes many may me might mine more most
    much must my myself near nearly neither never next no nobody none nor not nothing now of off on once one only onto
    or other others our ours ourselves out over own part per perhaps put quite rather really s same several shall she
    should since so some someone something soon still such t take taken takes than that the their theirs them themselves
    then there these they thing things this those though through thus till to together too took toward towards under
    until up upon us very via was way we well went were what whatever when where whether which while who whole whom
    whose why will with within without would yet you your yours yourself yourselves
    """
)

# Words that report speech: "Peskov denied X" and "X" are about the same X.
REPORTING_WORDS = _words(
    """
    according accuse accused accuses add added adds admit admits admitted allege alleged alleges announce announced
    announces argue argued argues assert asserted asserts ask asked asks believe believed believes call called calls
    claim claimed claims comment commented comments concede conceded concedes confirm confirmed confirms declare
    declared declares denied denies deny explain explained explains estimate estimated estimates insist insisted
    insists mention mentioned mentions note noted notes quote quoted quotes reckon reckoned reckons remark remarked
    remarks repeat repeated repeats report reported reportedly reports respond responded responds reveal revealed
    reveals said saying say says state stated statement states suggest suggested suggests tell telling tells think
    thinks thought told warn warned warning warns write writes written wrote
    """
)

# Words of number: figures are compared apart, as values.
MASKED_WORDS = _words(
    """
    billion bn couple dozen dozens eight eighteen eighteenth eighth eighty eleven eleventh fifteen fifteenth fifth fifty
    five forty four fourteen fourteenth fourth half hundred hundreds hundredth million millions nine nineteen nineteenth
    ninety ninth nobody pair quarter score scores seven seventeen seventeenth seventh seventy six sixteen sixteenth
    sixth sixty ten tens tenth third thirds thirteen thirteenth thirty thousand thousands three trillion trio twelfth
    twelve twenty twice two zero
    """
)

# Forms that no rule of endings reaches, with the stem of the word that they belong to.
IRREGULAR_STEMS = {
    "broke": "break",
    "broken": "break",
    "brought": "bring",
    "built": "build",
    "buried": "bury",
    "caught": "catch",
    "children": "child",
    "crises": "crisis",
    "dead": "die",
    "death": "die",
    "deaths": "die",
    "died": "die",
    "dies": "die",
    "drew": "draw",
    "drowned": "drown",
    "dying": "die",
    "fallen": "fall",
    "fell": "fall",
    "fled": "fle",
    "flee": "fle",
    "fleeing": "fle",
    "fought": "fight",
    "found": "find",
    "frozen": "freez",
    "gave": "giv",
    "given": "giv",
    "held": "hold",
    "hid": "hid",
    "hurt": "injur",
    "injured": "injur",
    "injuries": "injur",
    "injury": "injur",
    "kept": "keep",
    "killed": "kill",
    "knives": "knif",
    "laid": "lay",
    "led": "lead",
    "left": "leav",
    "lives": "lif",
    "lost": "los",
    "loss": "los",
    "losses": "los",
    "meant": "mean",
    "men": "man",
    "met": "meet",
    "paid": "pay",
    "ran": "run",
    "risen": "ris",
    "rose": "ris",
    "sank": "sink",
    "sent": "send",
    "shot": "shoot",
    "slain": "slay",
    "slew": "slay",
    "sold": "sell",
    "spent": "spend",
    "stolen": "steal",
    "struck": "strik",
    "stricken": "strik",
    "sunk": "sink",
    "sunken": "sink",
    "taken": "tak",
    "took": "tak",
    "torn": "tear",
    "used": "use",
    "withdrawn": "withdraw",
    "withdrew": "withdraw",
    "withdrawal": "withdraw",
    "wives": "wif",
    "women": "woman",
    "won": "win",
    "wounded": "injur",
    "wounding": "injur",
    "wounds": "injur",
}

# Titles and generic words that are part of many names and tell none of them apart.
NAME_TITLES = _words(
    """
    admiral ambassador bishop brigadier captain chancellor chief colonel commander comrade doctor dr emperor general
    governor judge king lady lieutenant lord madam mayor minister miss mr mrs ms officer premier president prince
    princess prof professor queen secretary senator sergeant sheikh sir
    """
)
