"""How the provisions of a settlement are named.

A noun names what may be agreed, an act is a verb with its object, and a bare word is one of everyday life that needs a
setting of war.
"""

from factbase.extract.terms.shapes import Shape
from factbase.values.statements import SettlementProvision

PROVISIONS: tuple[tuple[SettlementProvision, Shape, str], ...] = (
    (
        "amnesty",
        "noun",
        """
amnesty
general pardon
immunity for FORCE/CAPTIVE/rebel/leader/commander
immunity from prosecution
pardon for
""",
    ),
    (
        "amnesty",
        "act",
        """
amnesty FORCE/rebel/deserter
commander/leader/rebel go free
grant ~ immunity
pardon FORCE/CAPTIVE/rebel/deserter
""",
    ),
    (
        "autonomy",
        "noun",
        """
autonomous status
autonomy
devolution
federal status/system/constitution
federation
home rule
self determination/government/rule
special status
vote ~ on ~ own status
""",
    ),
    (
        "disarmament",
        "noun",
        """
arms/weapons handover/surrender/decommissioning
decommissioning of WEAPON
demilitarisation/demilitarization
demobilisation/demobilization
disarmament
handover/surrender of WEAPON
handover/surrender of ~ WEAPON
""",
    ),
    (
        "disarmament",
        "act",
        """
cut army
decommission WEAPON
decommission ~ WEAPON
demilitarise/demilitarize
destroy/scrap/dismantle ~ WEAPON/missile/stockpile
disarm
disband army/militia/force/fighter
disband ~ army/militia/force/fighter
give up WEAPON
give up ~ WEAPON
hand in/over WEAPON
hand in/over ~ WEAPON
hand ~ WEAPON in/over
lay down gun/rifle/weapon/weaponry
lay down heavy weapon
re arm
rearm
surrender/yield WEAPON
surrender/yield ~ WEAPON
turn in WEAPON
""",
    ),
    (
        "election",
        "noun",
        """
ballot
early/fresh/free/general/local/new/parliamentary/presidential/snap election
early/fresh/free/general/local/new/parliamentary/presidential/snap vote/poll
election
""",
    ),
    (
        "election",
        "act",
        """
call early/fresh/general/new/snap election/vote/poll
call election/vote
go to the polls
hold/organise/organize/schedule/stage election/vote/poll
hold/organise/organize/schedule/stage ~ election/vote/poll
""",
    ),
    (
        "neutrality",
        "noun",
        """
foreign bases
nato/alliance/pact/bloc membership
neutral status
neutrality
non aligned status
non alignment
""",
    ),
    (
        "neutrality",
        "act",
        """
drop/renounce/abandon/forgo/shelve ~ membership
forgo/renounce joining alliance/bloc/pact
give up ~ membership
join/enter military alliance
join/enter/joining alliance/bloc/pact/nato
not join alliance/bloc/pact/nato
remain/become/stay/be neutral
remain/become/stay/be non aligned
renounce foreign base
renounce ~ base/alliance
stay out of alliance/bloc/pact/nato
""",
    ),
    (
        "power_sharing",
        "noun",
        """
coalition/unity/interim/transitional/caretaker government/cabinet/administration/authority
government of national unity
joint presidency
joint rule/government/administration
national unity government
power sharing
rotating presidency
""",
    ),
    (
        "power_sharing",
        "act",
        """
form ~ unity/coalition/joint/transitional/interim government/cabinet
share power
""",
    ),
    (
        "recognition",
        "noun",
        """
diplomatic recognition
recognition of/for
""",
    ),
    (
        "recognition",
        "act",
        """
recognise/recognize ~ breakaway/occupied/annexed
recognise/recognize ~ independence/north/south/east/west/republic/statehood/sovereignty/state/government/enclave
""",
    ),
    (
        "reparations",
        "noun",
        """
compensation
indemnity
reparation
war damages
""",
    ),
    (
        "reparations",
        "act",
        """
compensate victim/family/owner
pay for war/damage/destruction
pay/paying ~ reparations/compensation/damages
""",
    ),
    (
        "sanctions",
        "noun",
        """
arms/trade/grain/oil/port/economic embargo
asset/assets freeze
blockade
easing/lifting/relief/removal/suspension of ~ sanction/embargo/blockade/restriction
embargo
sanction
sanctions easing/relief/waiver/regime
sanctions/embargo waiver
""",
    ),
    (
        "sanctions",
        "act",
        """
drop/ease/lift/remove/suspend/relax/scrap/roll/end/cancel/waive/loosen sanction/embargo/blockade
drop/ease/lift/remove/suspend/relax/scrap/roll/end/cancel/waive/loosen ~ sanction/embargo/blockade
impose/reimpose ~ sanction/embargo
sanction/embargo/blockade ~ be lifted/eased/removed/suspended/relaxed/dropped/scrapped
sanctions off
""",
    ),
    (
        "security_guarantees",
        "noun",
        """
guarantee of security
guarantor
mutual defence/defense pact/treaty/clause
security and defence guarantees
security assurance/guarantee/pact
""",
    ),
    (
        "security_guarantees",
        "act",
        """
guarantee ~ border/frontier/security/sovereignty/independence
patrolled by guarantor
""",
    ),
    (
        "territory",
        "noun",
        """
border/territorial claim/change/swap/dispute
cession
fate of LAND
fate of ~ shore/province/island/region
fate/future/status of ~ LAND
future/status of LAND
land swap/cession/concession
new border/frontier
partition
recognition of ~ border/frontier
return/handover of ~ LAND
territorial concession/swap/cession/compromise/integrity
territorial integrity
who gets/keeps/holds/controls/owns ~ LAND/dam/bridge/port
who will/would/should control/get/hold/keep/own/run ~ LAND/bridge/dam/port
""",
    ),
    (
        "territory",
        "act",
        """
LAND ~ be handed/given/returned/ceded
cede
give back LAND
give back ~ LAND
give up NAME
give up/away LAND
give up/away ~ LAND
give ~ inch of
hand back/over LAND
hand back/over ~ LAND
keep LAND
keep ~ LAND ~ seize/occupy/capture/take
keep/retain control of ~ LAND
part with LAND
part with ~ LAND
return LAND
return ~ LAND
sign away LAND
sign away ~ LAND
surrender/yield/relinquish LAND
surrender/yield/relinquish ~ LAND
trade land/territory
""",
    ),
)
