"""Answers and afterthoughts, which speak about whatever stands before them."""

from factbase.extract.terms.status import Force

# "A truce? Over my dead body."
ANSWERS: dict[Force, str] = {
    "denied": """
absolutely not
certainly not
nothing of the kind/sort
pure invention/fiction/fable
""",
    "not_agreed": """
not yet
""",
    "rejected": """
can't do
dream on
forget it
never again
no chance
no thanks
no way
not a chance
not interested
nothing doing
out of the question
over my dead body
say no
won't do
""",
    "willing": """
in principle , yes
in principle yes
why not
yes , but
yes but
""",
}

# At the end of a sentence, of everything before: "..., a claim that the army denied".
TAILS: dict[Force, str] = {
    "denied": """
accusation/allegation/assertion/claim/report/statement/suggestion ~ call/deny/dismiss/dispute/reject
but ~ deny it/this/that
something/which ~ deny
""",
}
