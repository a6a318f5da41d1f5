"""Answers and afterthoughts, which speak about whatever stands before them."""

from factbase.extract.terms.status import Force

# "A truce? Over my dead body."
ANSWERS: dict[Force, str] = {
    "denied": """
absolutely not
certainly not
he/she/it/they/we had/has/have/did not
he/she/it/they/we hadn't/hasn't/haven't/didn't
nothing of the kind/sort
pure invention/fiction/fable
shake her/his/their/its head
we did/do/have no such thing
what agreement/ceasefire/deal/truce/offer ?
""",
    "not_agreed": """
don't bank/bet/count on it
not quite
not so fast
not there yet
not yet
still no ink
""",
    "rejected": """
? " no
? ' no
? never
? no
? ‘ no
? ’ ‘ no
? “ never
? “ no
? ” no
? ” “ never
? ” “ no
answer/answered/reply/replied/replies : no
be no
can't do
dream on
forget it
never again
no , said/says
no : too
no chance
no thank you
no thanks
no way
not a chance
not for sale
not in my lifetime
not interested
not on my/our watch
not today
not under any circumstances
not while I
nothing doing
one word : no
out of the question
over my dead body
said/says no
say no
when hell freezes over
when pigs fly
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
