"""Verbs of refusing, denying, breaking off and breaking, and of coming to no agreement."""

from factbase.extract.terms.status import Force

REFUSAL: dict[Force, str] = {
    "denied": """
agree to nothing of kind/sort
bat/swat/brush away/aside claim/report/suggestion/rumour/rumor
be fake
be false
be no truth
be not true
be untrue
be wrong
brand ~ fable/fabrication/lie/fiction/invention/nonsense
call ~ fable/fabrication/lie/fiction/invention/nonsense
contradict
correct impression
debunk
deny
disavow
disclaim
dismiss as fable/fabrication/fiction/invention/lie/nonsense
dismiss rumour/rumor/report/claim/suggestion/speculation/talk
dismiss/describe/denounce/reject report/rumour/rumor/claim/allegation/suggestion ~ as
dismiss/reject/denounce as ~ accusation/allegation/claim/report/rumour/rumor/suggestion
disown
dispute
dispute/reject/refute/contest/rebut claim/report/allegation/accusation/suggestion/assertion/rumour/rumor/charge
distance himself/herself/itself/themselves/ourselves from statement/report/claim
distance himself/herself/itself/themselves/ourselves ~ from statement/report/claim
feign
hit back at claim/report/suggestion
knock ~ down
know nothing of/about
laugh off claim/report/suggestion/rumour/rumor
pick ~ apart claim
pour cold water on report/rumour/suggestion
pretend
refute
retract/withdraw/disown/correct/recant statement/claim/report/assertion/announcement
retract/withdraw/disown/recant ~ statement/claim/report/assertion/announcement
rubbish
scotch
shoot down claim/report/rumour/rumor/suggestion
sign/promise/offer/accept/agree nothing
take exception to claim/report/suggestion
take issue with claim/report/suggestion/allegation
""",
    "ended": """
abandon
abrogate
annul
back away from
back off
back out of
backpedal on
backtrack on
be/become no longer bound by
be/become no longer party to
break off
bring ~ end to
call off
call time on
cancel
closed
consider ~ no longer bound by
consider ~ released from
declare/pronounce/consider ~ at end
declare/pronounce/consider ~ dead/over/void/finished
denounce TEXT/ceasefire/truce/armistice
discontinue
ditch
drop out of
end
go back on
jettison
kill off
leave
let ~ expire/lapse
no longer bound by
no longer feel bound by
no longer recognise/recognize/honour/honor/observe/respect
no longer ~ bound by
pull out of
put ~ end to
quit
renege on
renounce
repudiate
rescind
revoke
rip up
row back on
scrap
shut
shut down
suspend
take NAME out of
tear to pieces/shreds
tear up
terminate
think better of
throw off
walk away from
walk out of
walk out on
withdraw
withdraw from
wriggle out of
""",
    "not_agreed": """
agree on/to no/none/neither/nothing
agree to disagree on/about/over
agree/accept/sign no/none/neither
be far from
be long way from
be no closer/nearer to
be still to
be yet to
be/remain at odds over
be/remain deadlocked on/over
be/remain divided on/over
be/remain far/miles ~ apart on
be/remain split on/over
be/remain split/stuck on/over
be/remain ~ at odds over/on
be/remain ~ far/miles/worlds apart on/over
be/remain/stay far/miles/worlds apart on
break up
break up without
come away without
come/go home without
come/go home ~ without
commit nobody/none/nothing to
defer
differ on/over
disagree on/over/about
drag ~ feet on/over
elude
end without
fail
fail to
fail ~ to
fall short of
finish/close/conclude/adjourn without
get nowhere on
hesitate over
leave ~ unsigned
leave ~ without
leave/depart ~ without
make no headway/progress on
neither accept nor refuse/reject
no nearer/closer
not hold ~ breath for
nothing settled/decided on/about
part without
postpone
put off
settle nothing on/about
shelve
stall on
stop short of
stop ~ short of
stumble over/on
walk/leave/storm out ~ without
""",
    "rejected": """
balk/baulk at
be against
be averse to
be cool on/to
be dead set against
be deaf to
be in no hurry/mood/position/rush
be lukewarm about
be not in mood/business/position
be not interested in
be opposed to
be premature
be too early/premature to/for
be unmoved by
be unwilling
bin
block
bristle at
brush aside/off
burn/shred text of
call ~ dead letter
call ~ trap/ploy/trick/farce/sham/unacceptable/non-starter/surrender/capitulation
close door on/to
cold-shoulder
cool on
declare ~ illegal/invalid/unconstitutional/unlawful/unacceptable/worthless
decline
derail/obstruct/sabotage/scupper/scuttle/sink/thwart/undermine/wreck
describe ~ trap/ploy/trick/farce/sham/unacceptable
dig in against
dismiss
dismiss idea/notion/plan/proposal/offer/call/appeal/demand
dismiss idea/notion/plan/proposal/offer/call/appeal/demand of/for
dismiss ~ as
exclude
fight against
find ~ wanting
frown on/upon
give short shrift to
give thumbs down to
give ~ short shrift
have no intention
have no interest in
have no plans
have no time for
have no use for
hear nothing of
knock back
laugh off
not budge on
not countenance
not entertain
not hear of
not tolerate
oppose
pooh-pooh
pour cold water on
pour scorn on
prefer not
push/cast/sweep aside
push/cast/sweep ~ aside
quash
react/respond coolly/coldly/frostily to
rebuff
recoil from
refuse
reject
resist
ridicule
rule out
say no to
scoff at
scorn
see little point/sense/need/use/merit/reason/value/future/basis in/for
see little to like in
see no point/sense/need/use/merit/reason/value/future/basis in/for
send back
set ~ face against
shoot down
shrug off
shun
shut door on/to
slam door on
sneer at
sniff at
snub
sour on
spurn
steer clear of
stonewall
strike down
strike from/off/out
strike ~ out
swat/bat/brush away
take dim view of
take ~ dim view of
think nothing of
throw out
thumb ~ nose at
torpedo
turn away
turn down
turn up ~ nose at
turn ~ back on
turn ~ down
turn ~ nose up at
veto
vote against/down
want no part of
want nothing to do with
wave off
wave ~ aside
wave ~ away
wave/waved away
withhold
would/'d/would've sooner/rather admit/die
""",
    "violated": """
breach
break
contravene
defy
disregard
drive ~ tank/coach through
fail to honour/honor/observe/respect/keep/uphold
fire on ~ in breach of
flout
ignore
infringe
make a mockery of
make mockery of
ride roughshod over
shatter
tear/rip/punch/blow hole in
trample on
violate
""",
}
