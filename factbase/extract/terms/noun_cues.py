"""Nouns that say where someone stands on what follows them ("calls for a truce") or precedes ("truce violations")."""

from factbase.values.statements import Status

NOUNS: dict[Status, str] = {
    "agreed": """
accord for/on/about/to/over
acceptance of
agreement for/on/about/to/over
announcement of
approval for/of
backing for
assent to
commitment to
consensus on/about
consent for/to
deal for/on/about/to/over
declaration of
green light for/to
handshake on
pact for/on/to
pledge of/on/to/not
promise of/not/to
signing of
undertaking of/to/not/on
yes to
""",
    "called_for": """
appeal/appeals for
call/calls for/to
campaign for
need for
need to have
petition for
plea/pleas for
pressure for
request/requests for
support for
urge
""",
    "demanded": """
condition/conditions for
demand/demands for
insistence on
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
deadlock on/over
disagreement about/on/over
impasse on/over
question/issue of
""",
    "proposed": """
blueprint for
draft of/on
idea of
offer/offers of/to/for
plan/plans for/of
proposal/proposals for/of/to/on
suggestion of
talk of
""",
    "rejected": """
no to
objection/objections to
opposition to
refusal of/to
rejection of
veto of/on
""",
    "under_negotiation": """
TALK aimed at
TALK for/over/on/about/to
contacts ~ aimed at
discussion/discussions of
efforts/effort/attempt/attempts/bid/push/drive/initiative/mission to/for/at
hope/hopes of/for
negotiation/negotiations of
progress on/towards/toward
""",
    "violated": """
breach/breaches of
contravention of
contradiction of
defiance of
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
COMPOUNDS: dict[Status, str] = {
    "agreed": """
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
efforts
dialogue
negotiation/negotiations
talk/talks
""",
    "violated": """
breach/breaches
violation/violations
""",
}
