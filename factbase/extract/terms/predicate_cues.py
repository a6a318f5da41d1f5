"""Predicates of which a term is the subject: "the truce is holding", "the offer is off the table"."""

from factbase.extract.terms.status import Force

PREDICATES: dict[Force, str] = {
    "agreed": """
be done deal
be due/expected/scheduled/set to begin/start/take/come/enter
be settled
get go-ahead/green-light/nod/yes
get green light
""",
    "called_for": """
be needed
be overdue
""",
    "demanded": """
be must
be non-negotiable
be ~ red line/condition/precondition/price/demand
be what ~ want
or no signature/deal/agreement
""",
    "denied": """
be fabrication/false/fiction/invention/lie/untrue/unfounded/wrong/baseless/incorrect/bogus
be ~ fabrication/false/fiction/invention/lie/untrue/unfounded/wrong/baseless/incorrect/bogus
pure fable/fiction/invention
""",
    "ended": """
be at an end
be back in force
be dead
be in ruins/tatters/shreds
be no more
be off
be over
be shut/closed
break down
collapse
come to end
crumble
die
disintegrate
end
evaporate
expire
fail
fall apart/through
fizzle out
give out
have expired/lapsed/collapsed/ended
lapse
run its course
run out
unravel
wear off
""",
    "extended": """
be back for another
go on for another
have ~ life lengthened
remain ~ until
run another
run for another
run on
stay another
stay open
stay ~ through
stay ~ until
""",
    "in_force": """
be being observed/respected
be holding
be in effect/force/operation/place
be intact
be now in effect/force/operation/place
be open
be quiet
be rolling
begin
come into effect/force/operation
commence
continue
endure
enter ~ month/week/day/year
enter into effect/force
enter force
get under way
go into effect/force
hold
in effect/force/operation/place
now in effect/force/operation/place
kick in
live on
open
prevail
remain in effect/force/place
start
survive
take effect
take hold
take up position
""",
    "not_agreed": """
be a long way off
be elusive
be/remain sticking point
be/remain ~ sticking point
dim
fade
recede
elude
escape
be not in sight
be out of reach
be stalled
be left blank
have not .
haven't/hasn't .
remain elusive
remain unresolved
stall
stay out of reach
""",
    "proposed": """
be on table
""",
    "rejected": """
be dead letter
be non-starter
be not an option
be not on agenda/cards/table
be off agenda/cards/table
be out of question
be unacceptable
fall on deaf ears
fall short
a flat no
find no takers
get no

go into bin
go nowhere
go unanswered
meet ~ refusal
not good enough
out of question
unacceptable
over my dead body
nothing doing
""",
    "under_negotiation": """
be alive
be being negotiated/discussed/explored
be in the works
be in works
be in sight
be on agenda
be under consideration/discussion/negotiation/way/study/review
drag on
under discussion/negotiation/consideration
within reach/sight
""",
    "violated": """
be shelled/bombed/attacked/hit/fired
come under fire
be ~ shelled/bombed
shelled
""",
    "willing": """
be acceptable
be thinkable
""",
}

# Said of a whole sentence or answer, whatever stands before: "Over my dead body", "Nothing doing".
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
say no
no chance
no thanks
no way
not a chance
not interested
nothing doing
out of the question
over my dead body
won't do
""",
    "willing": """
in principle yes
in principle , yes
why not
yes but
yes , but
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
