"""Words that deny or doubt, and those at which a denial ends."""

from factbase.extract.lexicons import read_block

DENYING = read_block("""
    contradict contradicted contradicts debunked denial denied denies deny denying disbelieve disbelieves dismiss
    dismissed dismisses dispute disputed disputes disputing rebuffed rebutted refute refuted refutes reject rejected
    rejecting rejects rubbished
    """)
# Their object may be a clause without "that": "denied its troops had killed 12".
DENYING_CLAUSES = read_block("denied denies deny denying disbelieve disbelieves dispute disputed disputes disputing")
# "invented the story that": denied where a claim is what was made.
INVENTING = read_block("concocted concocting fabricated fabricating invent invented inventing invents")
# "I doubt that": neither stated nor denied; "no doubt that" states.
DOUBTING = read_block("doubt doubted doubtful doubting doubts questioned sceptical skeptical unlikely")
WITHOUT_DOUBT = read_block("any beyond little no not without")
# "no truth in", "not true that", "nothing supports", "does not show", "nobody believes".
DENIED_AFTER_NEGATIVE = read_block("""
    accept accepts believe believes case evidence point prove proves show shows support supports think thinks true truth
    """)
# Of a claim: "was withdrawn".
WITHDRAWN = read_block("debunked denied discredited dismissed disproved refuted rejected retracted withdrawn")
FALSE_TALES = read_block("fabrication falsehood fiction hoax invention lie lies myth")
# What is said of a number, and so denied with the number in it.
CLAIMS = read_block("""
    account accounts accusation accusations allegation allegations assertion assertions assessment assessments
    charge charges claim claims count counts data estimate estimates figure figures idea information narrative
    news notion number numbers report reporting reports rumor rumors rumour rumours statement statements statistics
    story stories suggestion suggestions tale tales talk tallies tally testimony toll tolls total totals version
    versions what
    """)
# Behind these another event is told of.
TURNS = read_block("after although amid because before despite following since though until when while")
RELATIVE_TURNS = read_block("where which who whom whose")
REPORTING = read_block("""
    acknowledged added admitted announced conceded confirmed insisted reported said say saying says told
    """)
# Directly behind "and": whoever denied something now gives numbers: "and spoke of 65 arrests".
GIVING_NUMBERS = read_block("cited cites counted counts estimated estimates gave gives put puts speaks spoke")
BEREAVED = read_block("families friends parents relatives survivors widows")
