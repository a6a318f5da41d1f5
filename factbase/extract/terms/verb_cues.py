"""Verbs that say where someone stands on what follows them; in the passive, on what stands before."""

from factbase.extract.terms.status import Force

VERBS: dict[Force, str] = {
    "agreed": """
accede to
accept
acquiesce in
adopt
agree
agree on/to/upon
approve
assent to
be on board with
bow to
buy into
clinch
come to consent
come to terms on
commit to
concede
conclude
consent to
finalise/finalize
give in to
give ~ approval to
give ~ assent to
give ~ blessing to
give ~ consent to
give ~ go-ahead to/for
give ~ green light to/for
give ~ nod to
grant
green-light
hammer out
initial
ink
nod through
pass
put signature to
put ~ signature to
ratify
reach
rubber-stamp
say yes to
secure/win
settle
settle on
shake hands on
sign
sign off on
sign on for
sign on to
sign up to/for
strike
subscribe to
take you/your/up
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
    "called_for": """
advocate
appeal
appeal for/to
argue for
ask
ask for
beg
beg for
beseech
call
call for
call on/upon
campaign for
cry out for
encourage
entreat
exhort
implore
lobby for
march for
petition
plead
plead for
plead with
pray for
press
press for
pressure
push for
recommend
request
seek
stress ~ need for
urge
urge on
work for
""",
    "demanded": """
ask in return for
be adamant that
condition ~ on
demand
expect
give ~ until
hold out for
insist
insist on/upon/that
issue ultimatum
make ~ condition/precondition
order
require
set ~ condition/precondition
stipulate
tell ~ to
want
warn ~ to
""",
    "denied": """
call ~ fable/fabrication/lie/fiction/invention/nonsense
contradict
debunk
be false
be no truth
be not true
be untrue
be wrong
deny
disavow
disclaim
dismiss ~ as
dismiss rumour/rumor/report/claim/suggestion/speculation/talk
disown
knock ~ down
pour cold water on report/rumour/suggestion
refute
rubbish
scotch
sign/promise/offer/accept/agree nothing
""",
    "ended": """
abandon
abrogate
annul
be/become consider ourselves/themselves/itself/himself/herself no longer bound by
no longer bound by
break off
call off
call time on
cancel
denounce
discontinue
ditch
end
leave
let ~ expire/lapse
no longer bound by
no longer recognise/recognize/honour/honor/observe/respect
pull out of
quit
renege on
renounce
repudiate
rescind
revoke
scrap
suspend
tear up
terminate
walk away from
walk out of
withdraw
withdraw from
""",
    "extended": """
add ~ day/week/month/hour
extend
give ~ another
give ~ NUMBER more
keep ~ alive
lengthen
prolong
renew
roll over
stretch
""",
    "in_force": """
abide by
adhere to
comply with
enforce
honor/honour
implement
keep to
maintain
monitor
observe
respect
stick to
uphold
""",
    "not_agreed": """
be/remain at odds over
be/remain deadlocked on/over
be/remain divided on/over
be/remain far/miles ~ apart on
be/remain split on/over
be yet to
be far from
be long way from
defer
differ on/over
disagree on/over/about
elude
fail
fail to
leave ~ without
part without
postpone
put off
shelve
stop short of
""",
    "promised": """
commit himself/herself/itself/ourselves/themselves to
give ~ assurance that
give assurance that
give ~ undertaking to
guarantee
pledge
promise
swear
undertake
vow
""",
    "proposed": """
circulate
draft
envisage
envision
float
foresee
moot
offer
outline
persuade/convince
pitch
present
propose
put forward
put on the table
suggest
submit
table
volunteer
""",
    "rejected": """
balk/baulk at
be premature
be too early/premature to/for
bin
brush aside/off
call ~ trap/ploy/trick/farce/sham/unacceptable/non-starter/surrender/capitulation
cold-shoulder
describe ~ trap/ploy/trick/farce/sham/unacceptable
close door on/to
decline
dig in against
dismiss
exclude
hear nothing of
not hear of
oppose
pour cold water on
pour scorn on
rebuff
refuse
reject
resist
rule out
say no to
scoff at
scorn
see no point/sense/need/use/merit/reason/value/future/basis in/for
send back
set ~ face against
shoot down
shrug off
shun
slam door on
snub
spurn
throw out
turn ~ back on
turn away
turn down
turn ~ down
veto
vote against/down
wave/waved away
withhold
""",
    "under_negotiation": """
bargain over
be close to
broker
consider
consult on
debate
discuss
explore
go ~ line by line through
haggle over/about
hash out
hope
hope for
iron out
look at
mediate
mull
near
nail down
negotiate
ponder
review
sound ~ out on
study
talk about
thrash out
try
weigh
work on/towards/toward
work out
wrangle over
argue about/over
argue ~ about/over
agree to keep talking
agree to meet
begin/hold/open/resume/start TALK
draft language on
meet ~ to draft
meet ~ to discuss
""",
    "violated": """
breach
break
contravene
disregard
flout
infringe
ignore
make mockery of
trample on
violate
""",
    "willing": """
agree in principle
agree with idea/concept/principle
be amenable to
be/remain committed to
be disposed to
be game for
be happy to
be inclined to
be minded to
be not against/averse/opposed
be not averse/opposed to
not against
be open to
be prepared to/for
be ready to/for
be receptive to
be willing to
contemplate
entertain
express ~ readiness/willingness/openness
indicate ~ readiness/willingness
intend to
live with
mean to
open to
plan to
prepared to
ready to/for
signal ~ readiness/willingness/openness
stand ready to/for
tolerate
voice ~ readiness/willingness
warm to
willing to
would ~ consider
""",
}


# Verbs of many uses, which govern only what stands directly after them: "reached a truce", not "to reach all in need".
NEAR: frozenset[str] = frozenset({"end", "leave", "pass", "quit", "reach", "secure", "settle", "strike", "win"})
