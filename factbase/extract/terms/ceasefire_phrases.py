"""How the provisions of a ceasefire are named.

A noun names what may be agreed, an act is a verb with its object, and a bare word is one of everyday life that needs a
setting of war.
"""

from factbase.extract.terms.shapes import Shape
from factbase.values.statements import CeasefireProvision

PROVISIONS: tuple[tuple[CeasefireProvision, Shape, str], ...] = (
    (
        "cessation",
        "noun",
        """
armistice
ban on air/drone/missile/naval/night/rocket FIGHT
ban on artillery
cease fire
ceasefire
ceasing of FIGHT
cessation
end/halt to war/killing/bloodshed
end/halt/stop/pause/suspension/moratorium/freeze/break/lull to/in/of/on ~ FIGHT
end/halt/stop/pause/suspension/moratorium/freeze/break/lull/interruption/cessation/ban to/in/of/on FIGHT
no more FIGHT
silence/silencing of cannon/gun/weapon
suspension of arms
truce
""",
    ),
    (
        "cessation",
        "act",
        """
FIGHT must/should stop/end/cease
FIGHT to stop/end/cease
FORCE ~ stay/remain in port/barracks/base/camp
cannon/gun sleep
cannon/gun stop
cannon/gun/weapon/artillery/rifle ~ fall/go/stay/keep/be/remain silent/quiet
cease fighting
cease fire/firing
cease firing
cease/halt/stop/end/suspend/pause ~ FIGHT
cease/halt/stop/end/suspend/pause/freeze FIGHT
end fighting/hostilities/bloodshed
exempt from FIGHT
exempt ~ from FIGHT
freeze conflict/fighting/war
freeze everything
freeze front/line/lines
freeze ~ where
hold fire
hold off attack/attacking/shelling
lay down arm
not attack/bomb/fire/raid/shell/strike
put down arm/weapon/gun
refrain from FIGHT
silence gun/weapon/cannon
stand down
stop bomb/killing
stop shooting/shelling/bombing/firing/fighting/attacking
""",
    ),
    (
        "cessation",
        "bare",
        """
day/week/month/hour TEXT
full NUMBER day/week/month
halt
local/maritime/naval/partial/sea/air TEXT
lull
month quiet
month/week/day of quiet/calm/silence
moratorium
pause
quiet day/week/month/night
respite
stand down
standstill
""",
    ),
    (
        "humanitarian_access",
        "noun",
        """
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
safe conduct
safe passage
unhindered/unimpeded/unfettered access/delivery
""",
    ),
    (
        "humanitarian_access",
        "act",
        """
AID ~ be searched/inspected/escorted/allowed/admitted
AID/CIVILIAN/party ~ not be fired
CIVILIAN ~ leave
evacuate CIVILIAN
evacuate ~ CIVILIAN
let/allow/admit/permit NAME into
let/allow/admit/permit ~ AID/CIVILIAN
let/allow/admit/permit ~ NAME into
let/allow/admit/permit/wave AID/CIVILIAN
let/allow/admit/permit/wave ~ AID/CIVILIAN in/out/through/leave/pass/enter
open/reopen corridor/crossing/road/port/border/route/gate
open/reopen ~ road/crossing/route/port/corridor
""",
    ),
    (
        "humanitarian_access",
        "bare",
        """
day/hour/week window
""",
    ),
    (
        "monitoring",
        "noun",
        """
blue helmet
border/ceasefire/truce/joint patrol
border/joint mission
ceasefire/truce/withdrawal monitoring
inspection of ceasefire/truce
inspector
international/foreign/neutral/independent/joint supervision
joint verification
monitor
monitoring accord/agreement/annex/body/mission/mechanism/team/force/clause/regime/post
monitoring of ceasefire/truce/withdrawal/line/border
observation mission/post
observer
patrol line/bridge/border
peace force/mission/monitor
peacekeeper
peacekeeping contingent/force/mission/troop
stabilisation/stabilization/international/multinational/buffer force
such force
verification
who ~ monitor/police/supervise/verify/oversee
""",
    ),
    (
        "prisoner_exchange",
        "noun",
        """
body/remains exchange/swap
captive/hostage/prisoner/detainee/pow deal/exchange/release/swap/list/trade
exchange of CAPTIVE/body/remains/the/dead
exchange of NUMBER ~ CAPTIVE
exchange of ~ CAPTIVE/prisoner/captive
handover of CAPTIVE/body/remains
release of NAME
release of NUMBER
release of all
release/return/freeing/liberation of ~ CAPTIVE/man
release/return/freeing/liberation/repatriation of CAPTIVE/founder/child
return of ~ body/dead/remains/child/captive
returning of ~ CAPTIVE
swap of ~ CAPTIVE/body
""",
    ),
    (
        "prisoner_exchange",
        "act",
        """
CAPTIVE go free
CAPTIVE ~ be exchanged/freed/released/returned/swapped
CAPTIVE ~ be/come home
CAPTIVE ~ go home
exchange/free/release/return/swap/trade/repatriate CAPTIVE/child
exchange/free/release/swap/trade/return/repatriate ~ CAPTIVE
free/release anybody/anyone/everybody/everyone
hand over CAPTIVE/body
hand over ~ CAPTIVE
hand ~ CAPTIVE over
send ~ CAPTIVE home/back
""",
    ),
    (
        "prisoner_exchange",
        "bare",
        """
exchange
swap
""",
    ),
    (
        "withdrawal",
        "noun",
        """
buffer zone/strip
demilitarisation/demilitarization of
demilitarised/demilitarized zone/strip
departure of FORCE
disengagement
pull FORCE back/out/off/from
pull back
pull out
pull ~ FORCE back/out/off/from
pullback
pulling FORCE back/out
pullout
redeployment
removal of FORCE
retreat
withdrawal
""",
    ),
    (
        "withdrawal",
        "act",
        """
FORCE leave/go/withdraw/retreat
FORCE must/should/will/would leave/go/withdraw
FORCE ~ be back across/behind/over
FORCE ~ be gone/out
FORCE ~ have left/gone/withdrawn
bring FORCE home/back
bring ~ FORCE home/back
draw back
evacuate/abandon/vacate/quit ~ LAND/bridge/dam/base/airport
evacuate/abandon/vacate/quit/leave LAND/bridge/dam/base/station/airport/quarter/square
go out of province/region/town
going out of province
keep FORCE/WEAPON off/out/away/from
leave ~ LAND
move ~ FORCE ~ from/back/away
no/neither FORCE ~ stand/stay/remain/enter
pull ~ back
pull ~ out of
quit ~ of
remove FORCE/WEAPON from
remove ~ FORCE/WEAPON from
return behind
stay off ridge/hill/bridge/LAND
stay out
surrender ~ LAND ~ seize/occupy/capture/take
take FORCE out
take ~ FORCE out
withdraw
""",
    ),
)
