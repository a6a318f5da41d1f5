"""Words that tell over what time an amount was counted, whether it is denied or supposed, and what it replaces."""

from factbase.extract.lexicons import read_block

UNITS = {
    "hour": "hour",
    "day": "day",
    "night": "night",
    "week": "week",
    "fortnight": "fortnight",
    "month": "month",
    "quarter": "quarter",
    "season": "season",
    "year": "year",
}
RATE_WORDS = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "night",
    "weekly": "week",
    "fortnightly": "fortnight",
    "monthly": "month",
    "quarterly": "quarter",
    "annual": "year",
    "annually": "year",
    "yearly": "year",
}
# After "a day": it is a time, not a rate.
NO_RATE_AFTER = frozenset({"ago", "after", "before", "earlier", "later", "old", "away", "into", "from"})

SO_FAR = (
    ("are", "registered"),
    ("now", "counts"),
    ("so", "far"),
    ("to", "date"),
    ("until", "now"),
    ("up", "to", "now"),
)
RUNNING = frozenset({"altogether", "cumulative", "cumulatively"})
GROWING = frozenset(
    ["climbed", "doubled", "grew", "grown", "increased", "jumped", "risen", "rose", "trebled", "tripled"]
)
# Something with a length of its own: a toll of it runs on until it ends.
LASTING = read_block("""
    blockade conflict drought epidemic famine fighting insurgency occupation offensive outbreak pandemic protests siege
    uprising war
    """)
PERIOD_OPENERS = frozenset({"during", "in", "over", "past", "throughout", "within"})
PERIOD_UNITS = read_block("""
    autumn day days decade decades fortnight fortnights half hour hours minutes month months night nights quarter season
    spring summer week weekend weeks winter year years
    """)
PERIOD_WORDS = frozenset({"overnight", "yesterday"})

FALSE = read_block("""
    baseless bogus erroneous exaggerated fabricated fabrication fake false fantasy fiction groundless hoax
    inaccurate incorrect inflated invented invention liar liars lie lies mistaken nonsense overblown premature
    propaganda retracted rubbish unfounded untrue wrong
    """)
NEGATIVES = read_block("""
    cannot didn't doesn't don't hadn't hasn't haven't isn't never no nobody nor not nothing wasn't weren't won't
    """)
# "has not confirmed that": nobody knows yet.
UNCONFIRMED = frozenset({"confirm", "confirmed", "verify", "verified"})

MODALS = read_block("could may might should will would")
SUPPOSING = read_block("""
    assume assumed assumes envisage envisages expect expected expects fear feared fearing fears forecast forecasts
    imagine imagines predict predicted predicts projected risk risked risking risks simulate simulated simulates
    suppose threaten threatened threatening threatens whether
    """)
# Before "to kill": what somebody means to do.
INTENDING = read_block("""
    aim aimed aims attempt attempted conspired going hope hoped hopes hoping intend intended intends mean means meant
    plan planned planning plans plot plotted plotting prepare prepared preparing refused seek seeking sought swore tried
    try trying vow vowed vows want wanted wants
    """)
# They set an amount in the past of the telling.
EARLIER = read_block("earlier first initial initially once original originally previous previously yesterday")
