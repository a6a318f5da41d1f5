"""Verbs of refusing, denying, breaking off and breaking, and of coming to no agreement."""

from factbase.extract.terms.status import Force

REFUSAL: dict[Force, str] = {
    "denied": """
be false
be no truth
be not true
be untrue
be wrong
call ~ fable/fabrication/lie/fiction/invention/nonsense
contradict
debunk
deny
disavow
disclaim
dismiss rumour/rumor/report/claim/suggestion/speculation/talk
dismiss ~ as
disown
dispute
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
back away from
back out of
be/become no longer bound by
break off
call off
call time on
cancel
consider ~ no longer bound by
denounce
discontinue
ditch
end
go back on
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
    "not_agreed": """
be far from
be long way from
be yet to
be/remain at odds over
be/remain deadlocked on/over
be/remain divided on/over
be/remain far/miles ~ apart on
be/remain split on/over
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
    "rejected": """
balk/baulk at
be premature
be too early/premature to/for
bin
brush aside/off
call ~ dead letter
call ~ trap/ploy/trick/farce/sham/unacceptable/non-starter/surrender/capitulation
close door on/to
cold-shoulder
decline
describe ~ trap/ploy/trick/farce/sham/unacceptable
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
turn away
turn down
turn ~ back on
turn ~ down
veto
vote against/down
wave/waved away
withhold
""",
    "violated": """
breach
break
contravene
disregard
flout
ignore
infringe
make mockery of
trample on
violate
""",
}
