"""Words of time by which something has to happen, and words that take it back."""

from factbase.extract.lexicons import read_block

# Lengths as in terms: a month is thirty days, a year 365.
UNIT_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.0, "year": 365.0}
# Nouns that are a limit of time themselves.
DEADLINES = read_block("deadline ultimatum")
# Verbs with which a time runs out; those with which it is set or moved, and the small words after them.
ENDING = read_block("close closes expire expires lapse lapses run runs")
SHIFTING = read_block("been extended fallen falls has have is moved postponed pushed put set slipped was")
AFTER_SHIFTING = read_block("at back for now on out to until")
# What closes or runs out for somebody who has to act before; shops and roads just close.
LAPSING = read_block("""
    applications bids entries mandate nominations offer permit permits registration visa visas window
    """)
# Before somebody "to withdraw by 5 May".
ORDERING = read_block("bound called commanded obliged ordered orders required requires told warned")
NEGATIONS = read_block("denied denies deny n't never no nobody none nor not nothing unless without")
