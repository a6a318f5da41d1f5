"""How the provisions of a ceasefire are named: nouns and acts.

`strong` phrases say it alone; `bare` ones are everyday words too and need something military, or a length, near them.
"""

CESSATION = """
armistice
ceasefire
cease fire
cessation
ceasing of FIGHT
end/halt/stop/pause/suspension/moratorium/freeze/break/lull/interruption/cessation/ban to/in/of/on FIGHT
end/halt/stop/pause/suspension/moratorium/freeze/break/lull/ban to/in/of/on ~ FIGHT
ban on artillery
no more FIGHT
silence/silencing of cannon/gun/weapon
suspension of arms
truce
"""

CESSATION_ACTS = """
cease/halt/stop/end/suspend/pause/freeze FIGHT
cease/halt/stop/end/suspend/pause ~ FIGHT
cease fighting
cannon/gun/weapon/artillery/rifle ~ fall/go/stay/keep/be/remain silent/quiet
cannon/gun sleep
freeze front/line/lines
freeze everything
freeze ~ where
hold fire
hold off attack/attacking/shelling
lay down arm
put down arm/weapon/gun
refrain from FIGHT
silence gun/weapon/cannon
stop shooting/shelling/bombing/firing/fighting/attacking
stand down
stop bomb/killing
"""

CESSATION_BARE = """
day/week/month/hour TEXT
halt
local/maritime/naval/partial/sea/air TEXT
lull
moratorium
month quiet
month/week/day of quiet/calm/silence
pause
quiet day/week/month/night
standstill
respite
stand down
"""

MONITORING = """
blue helmet
border/ceasefire/truce/joint patrol
border/joint mission
inspection of ceasefire/truce
inspector
international/foreign/neutral/independent/joint supervision
joint verification
ceasefire/truce/withdrawal monitoring
monitor
monitoring accord/agreement/annex/body/mission/mechanism/team/force/clause/regime/post
monitoring of ceasefire/truce/withdrawal/line/border
observation mission/post
observer
patrol line/bridge/border
peacekeeper
peacekeeping contingent/force/mission/troop
peace force/mission/monitor
stabilisation/stabilization/international/multinational/buffer force
verification
such force
who ~ monitor/police/supervise/verify/oversee
"""

WITHDRAWAL = """
buffer zone/strip
demilitarisation/demilitarization of
demilitarised/demilitarized zone/strip
departure of FORCE
disengagement
pull back
pullback
pullout
pull out
pulling FORCE back/out
pull FORCE back/out/off/from
pull ~ FORCE back/out/off/from
redeployment
retreat
removal of FORCE
withdrawal
"""

WITHDRAWAL_ACTS = """
draw back
evacuate/abandon/vacate/quit/leave LAND/bridge/dam/base/station/airport/quarter/square
evacuate/abandon/vacate/quit ~ LAND/bridge/dam/base/airport
keep FORCE/WEAPON off/out/away/from
FORCE leave/go/withdraw/retreat
leave ~ LAND
move ~ FORCE ~ from/back/away
quit ~ of
stay out
go out of province/region/town
going out of province
no/neither FORCE ~ stand/stay/remain/enter
pull ~ back
pull ~ out of
stay off ridge/hill/bridge/LAND
surrender ~ LAND ~ seize/occupy/capture/take
return behind
withdraw
"""

PRISONER_EXCHANGE = """
body/remains exchange/swap
captive/hostage/prisoner/detainee/pow deal/exchange/release/swap/list/trade
exchange of CAPTIVE/body/remains/the/dead
exchange of NUMBER ~ CAPTIVE
exchange of ~ CAPTIVE/prisoner/captive
handover of CAPTIVE/body/remains
release/return/freeing/liberation/repatriation of CAPTIVE/founder/child
release/return/freeing/liberation of ~ CAPTIVE/man
release of
swap of ~ CAPTIVE/body
"""

PRISONER_EXCHANGE_ACTS = """
CAPTIVE ~ be exchanged/freed/released/returned/swapped
CAPTIVE ~ go home
exchange/free/release/return/swap/trade/repatriate CAPTIVE/child
exchange/free/release/swap/trade/return/repatriate ~ CAPTIVE
hand over CAPTIVE/body
hand over ~ CAPTIVE
hand ~ CAPTIVE over
send ~ CAPTIVE home/back
"""

PRISONER_EXCHANGE_BARE = """
exchange
swap
"""

HUMANITARIAN_ACCESS = """
access for AID
aid/relief/food/medical/humanitarian access/corridor/convoy/delivery/passage/route/pause/window
corridor
evacuation of CIVILIAN
humanitarian access/corridor/pause/passage/window
opening of/the ~ road/crossing/border/route/port/corridor/gate
passage of/for AID/CIVILIAN
passage of/for ~ AID/CIVILIAN
reopening of/the ~ road/crossing/border/route/port/corridor
resumption of AID
safe passage
safe conduct
unhindered/unimpeded/unfettered access/delivery
"""

HUMANITARIAN_ACCESS_ACTS = """
AID ~ be searched/inspected/escorted/allowed/admitted
AID/CIVILIAN/party ~ not be fired
CIVILIAN ~ leave
evacuate CIVILIAN
evacuate ~ CIVILIAN
let/allow/admit/permit/wave AID/CIVILIAN
let/allow/admit/permit/wave ~ AID/CIVILIAN in/out/through/leave/pass/enter
let/allow/admit/permit ~ AID/CIVILIAN
open/reopen corridor/crossing/road/port/border/route/gate
open/reopen ~ road/crossing/route/port/corridor
"""

HUMANITARIAN_ACCESS_BARE = """
day/hour/week window
"""
