"""Verbs of agreeing, announcing, promising, proposing and being willing."""

from factbase.extract.terms.status import Force

ASSENT: dict[Force, str] = {
    "agreed": """
accede to
accept
acquiesce in
adopt
agree
agree on/to/upon
append ~ signature to
approve
arrive at/to accord/agreement/compromise/consensus/deal/understanding on/about
assent to
be on board with
bless ~ with signature
bow to
buy into
clinch
close ~ deal on
come to accord/agreement/compromise/consensus/deal/understanding on/about
come to consent
come to terms on
commit to
concede
conclude
consent to
countersign
decide/resolve/vote to
finalise/finalize
give in to
give ~ approval to
give ~ assent to
give ~ blessing to
give ~ consent to
give ~ go-ahead to/for
give ~ green light to/for
give ~ nod to
give ~ thumbs up to
give ~ yes to
grant
green-light
hammer out
initial
ink
nod through
ok/okay/okayed
pass
put signature to
put ~ signature to
ratify
reach
reach accord/agreement/compromise/consensus/deal/understanding
rubber-stamp
say yes to
seal
secure/win
set ~ seal on
settle
settle on
shake hands on
sign
sign off on
sign on for
sign on to
sign up to/for
strike accord/agreement/bargain/compromise/deal/pact
struck
subscribe to
take you/your/up
wave through
yield to
""",
    "announced": """
announce
call truce/ceasefire/halt
confirm
declare
decree
proclaim
put name to
put ~ name to
set date for
unveil
""",
    "backed": """
backed/backing/backs
bless
embrace
endorse
give ~ backing to
support
welcome
""",
    "promised": """
commit himself/herself/itself/ourselves/themselves to
give assurance that
give ~ assurance that
give ~ undertaking to
give ~ word that/to/on
guarantee
pledge
pledge ~ word that/to
promise
swear
undertake
vouch for
vow
""",
    "proposed": """
champion
circulate
come forward with
come up with
draft
envisage
envision
float
foresee
lay on the table
lay out
lay ~ before
make ~ offer
moot
offer
outline
persuade/convince ~ to
pitch
present
propose
provide for
put forward
put on the table
put ~ before
put ~ to
spell out
submit
suggest
table
volunteer
""",
    "willing": """
agree in principle
agree with idea/concept/principle
be amenable to
be disposed to
be game for
be happy to
be inclined to
be minded to
be not against/averse/opposed
be not averse/opposed to
be open to
be prepared to/for
be ready , in principle
be ready to/for
be receptive to
be relaxed about
be willing to
be/remain committed to
can/could talk about
can/could/would live with
can/could/would/might/may see merit in
consider favourably/favorably
contemplate
could be persuaded
do not mind
entertain
express ~ readiness/willingness/openness
have no objection to
have no problem/quarrel/issue/difficulty accept/with
have nothing against
indicate ~ readiness/willingness
intend to
lean towards/toward
live with
mean to
not against
not averse to
not exclude
not object to
not rule out
not say no to
not stand in way of
open to
plan to
prepared to
put up with
ready to/for
show ~ readiness/willingness/openness
signal ~ readiness/willingness/openness
stand ready to/for
tolerate
voice ~ readiness/willingness
warm to
willing to
would ~ consider
""",
}
