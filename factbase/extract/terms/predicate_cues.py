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
be at top of ~ list
be must
be non-negotiable
be precondition/prerequisite
be what ~ want
be ~ condition/precondition/price/demand
be ~ red line
come first
must come before/first
or no signature/deal/agreement
top ~ list
""",
    "denied": """
be fabrication/false/fiction/invention/lie/untrue/unfounded/wrong/baseless/incorrect/bogus
be ~ fabrication/false/fiction/invention/lie/untrue/unfounded/wrong/baseless/incorrect/bogus
prove false/premature/untrue/unfounded/wrong
pure fable/fiction/invention
""",
    "ended": """
be at an end
be back in force
be buried
be dead
be finished
be history
be in ruins/tatters/shreds
be lifted/dropped
be no more
be null
be null and void
be off
be over
be scrapped/abandoned/suspended
be shut/closed
be void
be wound up
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
founder
give out
go up in smoke
go way of
have expired/lapsed/collapsed/ended
lapse
lie in ruins/tatters
no longer bind
run aground
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
stands
start
still stand
survive
take effect
take hold
take place
take up position/post
""",
    "not_agreed": """
await approval/ratification/signature
be a long way off
be argued over
be beyond reach
be beyond/out reach
be dashed
be elusive
be far away/off
be left blank
be left open/undecided/unresolved/unsettled
be not in sight
be nowhere in sight
be on hold
be out of reach
be some way off
be stalled
be still far
be still/yet to come
be/remain missing from
be/remain sticking point
be/remain unsigned/unratified/unagreed
be/remain ~ sticking point
come to nothing/naught
dim
elude
escape
fade
hang in balance
have not .
have ~ way to go
haven't/hasn't .
lack approval/consent/signature
not materialise/materialize
recede
remain elusive
remain to be signed/agreed/accepted
remain unresolved
slip through
slip/slips away
stall
stay out of reach
there be no accord/agreement/breakthrough/consensus/deal/progress/understanding
there be ~ no accord/agreement/breakthrough/consensus/deal/progress/understanding
""",
    "proposed": """
be on table
""",
    "rejected": """
a flat no
be absurd/counterproductive/dangerous/foolish/folly/inappropriate/madness/meaningless/mistake
be clear/emphatic/firm/flat/polite/resounding no
be dead letter
be for the birds
be found wanting
be last thing on
be naive/pointless/suicide/surrender/treason/unhelpful/unrealistic/unthinkable/unwise/useless/worthless
be no priority
be no use/good
be non-starter
be not an option
be not on agenda/cards/table
be not worth
be off agenda/cards/table
be out of question
be scorned
be unacceptable
be waste of time
be ~ from agenda
fall on deaf ears
fall short
find no takers
get no
get short shrift
go into bin
go nowhere
go unanswered
hold no appeal/interest
meet ~ refusal
not good enough
nothing doing
out of question
over my dead body
sink
unacceptable
""",
    "under_negotiation": """
be alive
be being argued/bargained/haggled/translated/drafted
be being discussed/explored/negotiated/hammered/thrashed/worked
be being negotiated/discussed/explored
be imminent/near
be in sight
be in the works
be in works
be on agenda
be on horizon
be on way
be subject/topic/focus of TALK
be under consideration/discussion/negotiation/way/study/review
drag on
take shape
under discussion/negotiation/consideration
within reach/sight
""",
    "violated": """
be broken
be in name only
be observed/honoured/honored in breach
be on paper only
be shelled/bombed/attacked/hit/fired
be ~ honoured/honored ~ in breach
be ~ shelled/bombed
come under fire
exist only on paper
shelled
""",
    "willing": """
be acceptable
be thinkable
""",
}
