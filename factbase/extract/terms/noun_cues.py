"""Nouns that say where someone stands on what follows them ("calls for a truce") or precedes ("truce violations")."""

from factbase.extract.terms.status import Force

NOUNS: dict[Force, str] = {
    "agreed": """
acceptance of
accord for/on/about/to/over
agreement for/on/about/to/over
approval for/of
assent to
backing for
breakthrough on
consensus on/about
consent for/to
deal for/on/about/to/over
green light for/to
handshake on
pact for/on/to
signing of
under accord/agreement/deal/pact/treaty
yes to
""",
    "announced": """
announcement of
declaration of
""",
    "called_for": """
appeal/appeals for
call/call for/to
campaign for
cry/cries for
high time
motion/resolution for
motion/resolution in favour/favor of
need for
need to have
petition for
plea/pleas for
prayer/prayers for
pressure for
pressure on ~ to
pressure to
request/requests for
support for
time for
urge
""",
    "demanded": """
condition/conditions for
condition/conditions/demand/demands include/are/be
demand/demands for
insistence on
list of demands :
order/orders to
order/orders ~ to
price for
price/term/wish include
""",
    "denied": """
denial of
""",
    "ended": """
abandonment of
breakdown of
cancellation of
collapse of
demise of
end of
expiration of
expiry of
suspension of
termination of
withdrawal from
""",
    "extended": """
extension of/to
prolongation of
renewal of
""",
    "in_force": """
beginning of
compliance with
day NUMBER of
enforcement of
entry into force of
guarantor of
implementation of
observance of
respect for
start of
""",
    "not_agreed": """
breakdown of TALK on/about/over
but not about/on/over
deadlock on/over
disagreement about/on/over
failure to agree
impasse on/over
little progress on/towards/toward
no accord/agreement/breakthrough/consensus/deal/headway/pact/progress/understanding on/about/over/for/to
none on/about/over
nothing agreed/decided/settled on/about
question/issue of
""",
    "promised": """
assurance that
guarantee that
pledge to/not/that
promise to/not/that
undertaking to/not/that
""",
    "proposed": """
PLAN call for
PLAN contain/envisage/envision/foresee/has/have/include/provide/see/set
PLAN provide for
PLAN ~ contain/envisage/envision/foresee/has/include/provide
PLAN ~ provide for
PLAN ~ see
TEXT would
blueprint for
draft of/on
idea of
initiative to
offer/offers of/to/for
on table :
on table is/are/lie
plan/plans for/of
proposal/proposals for/of/to/on
suggestion of
talk of
under PLAN
under ~ PLAN
""",
    "rejected": """
but not to/for
little appetite/enthusiasm/interest/point/room/use for/in
no chance/possibility/prospect/place/room/need/appetite/interest/point/question of/for/in
no hurry/mood/rush to
no plan/intention/desire/wish/interest to/of/in
no to
not time for/to
not/hardly/never/no time/season/moment/place/occasion for
objection to
opposition to
refusal of/to
rejection of
time/moment ~ not ripe/right for
veto of/on
""",
    "under_negotiation": """
TALK aimed at
TALK for/over/on/about/to
TALK ~ aimed at
TALK ~ for/over/on/about
agenda
contact/contacts on/about/over
discussion/discussions of
efforts/effort/attempt/attempts/bid/push/drive/initiative/mission to/for/at
hope/hopes of/for
map/maps/draft/drafts of ~ possible
negotiation/negotiations of
progress on/towards/toward
verge/brink/cusp/point of
""",
    "violated": """
FIGHT despite
FIGHT ~ despite
breach/breaches of
contradiction of
contrary to
contravention of
defiance of
in breach/violation/defiance of
infringement of
so much for
violation/violations of
""",
    "willing": """
maybe to
openness to
readiness for/to
willingness for/that/to
""",
}

# Nouns that follow the term: "the truce offer", "ceasefire talks".
COMPOUNDS: dict[Force, str] = {
    "announced": """
announcement
""",
    "called_for": """
appeal/appeals
call/calls
""",
    "demanded": """
demand/demands
ultimatum
""",
    "ended": """
collapse
""",
    "extended": """
extension
""",
    "proposed": """
draft
initiative
offer
plan
proposal/proposals
""",
    "under_negotiation": """
bid
dialogue
efforts
hope/hopes
negotiation/negotiations
talk/talks
""",
    "violated": """
breach/breaches
violation/violations
""",
    "not_agreed": """
hope/hopes dashed/dim/fade/recede/sink
""",
}
