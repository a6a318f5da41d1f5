"""How the provisions of a settlement are named: nouns and acts."""

AMNESTY = """
amnesty
immunity from prosecution
immunity for FORCE/CAPTIVE/rebel/leader/commander
general pardon
pardon for
"""

AMNESTY_ACTS = """
amnesty FORCE/rebel/deserter
grant ~ immunity
pardon FORCE/CAPTIVE/rebel/deserter
"""

AUTONOMY = """
autonomy
autonomous status
devolution
federation
federal status/system/constitution
home rule
self determination/government/rule
special status
vote ~ on ~ own status
"""

DISARMAMENT = """
arms/weapons handover/surrender/decommissioning
decommissioning of WEAPON
demilitarisation/demilitarization
demobilisation/demobilization
disarmament
handover/surrender of WEAPON
handover/surrender of ~ WEAPON
"""

DISARMAMENT_ACTS = """
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
rearm
re arm
surrender/yield WEAPON
surrender/yield ~ WEAPON
turn in WEAPON
"""

ELECTION = """
ballot
early/fresh/free/general/local/new/parliamentary/presidential/snap election
early/fresh/free/general/local/new/parliamentary/presidential/snap vote/poll
election
"""

ELECTION_ACTS = """
go to the polls
call early/fresh/general/new/snap election/vote/poll
call election/vote
hold/organise/organize/schedule/stage election/vote/poll
hold/organise/organize/schedule/stage ~ election/vote/poll
"""

NEUTRALITY = """
foreign bases
nato/alliance/pact/bloc membership
non aligned status
non alignment
neutrality
neutral status
"""

NEUTRALITY_ACTS = """
drop/renounce/abandon/forgo/shelve ~ membership
give up ~ membership
forgo/renounce joining alliance/bloc/pact
join/enter/joining alliance/bloc/pact/nato
join/enter military alliance
not join alliance/bloc/pact/nato
remain/become/stay/be neutral
remain/become/stay/be non aligned
renounce ~ base/alliance
renounce foreign base
stay out of alliance/bloc/pact/nato
"""

POWER_SHARING = """
coalition/unity/interim/transitional/caretaker government/cabinet/administration/authority
government of national unity
joint rule/government/administration
joint presidency
national unity government
power sharing
rotating presidency
"""

POWER_SHARING_ACTS = """
share power
form ~ unity/coalition/joint/transitional/interim government/cabinet
"""

RECOGNITION = """
diplomatic recognition
recognition of/for
"""

RECOGNITION_ACTS = """
recognise/recognize ~ independence/north/south/east/west/republic/statehood/sovereignty/state/government/enclave
recognise/recognize ~ breakaway/occupied/annexed
"""

REPARATIONS = """
compensation
indemnity
reparation
war damages
"""

REPARATIONS_ACTS = """
pay/paying ~ reparations/compensation/damages
pay for war/damage/destruction
compensate victim/family/owner
"""

SANCTIONS = """
arms/trade/grain/oil/port/economic embargo
asset/assets freeze
blockade
easing/lifting/relief/removal/suspension of ~ sanction/embargo/blockade/restriction
embargo
sanction
sanctions easing/relief/waiver/regime
sanctions/embargo waiver
"""

SANCTIONS_ACTS = """
drop/ease/lift/remove/suspend/relax/scrap/roll/end/cancel/waive/loosen sanction/embargo/blockade
drop/ease/lift/remove/suspend/relax/scrap/roll/end/cancel/waive/loosen ~ sanction/embargo/blockade
impose/reimpose ~ sanction/embargo
sanction/embargo/blockade ~ be lifted/eased/removed/suspended/relaxed/dropped/scrapped
sanctions off
"""

SECURITY_GUARANTEES = """
guarantor
mutual defence/defense pact/treaty/clause
security assurance/guarantee/pact
security and defence guarantees
guarantee of security
"""

SECURITY_GUARANTEES_ACTS = """
guarantee ~ border/frontier/security/sovereignty/independence
patrolled by guarantor
"""

TERRITORY = """
border/territorial claim/change/swap/dispute
cession
land swap/cession/concession
partition
recognition of ~ border/frontier
new border/frontier
territorial concession/swap/cession/compromise/integrity
territorial integrity
who gets/keeps/holds/controls/owns ~ LAND/dam/bridge/port
return/handover of ~ LAND
"""

TERRITORY_ACTS = """
cede
give up NAME
give up/away LAND
give up/away ~ LAND
hand back/over LAND
hand back/over ~ LAND
keep/retain control of ~ LAND
keep LAND
keep ~ LAND ~ seize/occupy/capture/take
LAND ~ be handed/given/returned/ceded
return LAND
return ~ LAND
surrender/yield/relinquish LAND
surrender/yield/relinquish ~ LAND
trade land/territory
"""
