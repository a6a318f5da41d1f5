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
be what ~ want
be ~ red line/condition/precondition/price/demand
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
be deployed/stationed
be held
be holding
be in effect/force/operation/place
be intact
be now in effect/force/operation/place
be open
be quiet
be rolling
be ~ deployed/stationed
begin
come into effect/force/operation
commence
continue
endure
enter force
enter into effect/force
enter ~ month/week/day/year
get under way
go ahead
go into effect/force
hold
in effect/force/operation/place
kick in
live on
now in effect/force/operation/place
now in its ~ day/week/month/year
open
prevail
remain in effect/force/place
start
survive
take effect
take hold
take place
take up position
""",
    "not_agreed": """
be a long way off
be elusive
be left blank
be not in sight
be out of reach
be stalled
be/remain sticking point
be/remain ~ sticking point
dim
elude
escape
fade
have not .
haven't/hasn't .
recede
remain elusive
remain unresolved
stall
stay out of reach
""",
    "proposed": """
be on table
""",
    "rejected": """
a flat no
be dead letter
be non-starter
be not an option
be not on agenda/cards/table
be off agenda/cards/table
be out of question
be unacceptable
fall on deaf ears
fall short
find no takers
get no
go into bin
go nowhere
go unanswered
meet ~ refusal
not good enough
nothing doing
out of question
over my dead body
unacceptable
""",
    "under_negotiation": """
be alive
be being negotiated/discussed/explored
be in sight
be in the works
be in works
be on agenda
be under consideration/discussion/negotiation/way/study/review
drag on
under discussion/negotiation/consideration
within reach/sight
""",
    "violated": """
be shelled/bombed/attacked/hit/fired
be ~ shelled/bombed
come under fire
shelled
""",
    "willing": """
be acceptable
be thinkable
""",
}
