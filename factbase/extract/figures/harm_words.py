"""The words that say what happened to people, by harm and by the part that they play in a sentence.

Patterns are words with blanks between them; "a/b" is either, "*" a gap in which the amount and its noun stand, "~" up
to two small words ("to a hospital", "his life").

transitive   verbs whose object is harmed; their participle harms its subject: "killed six", "six were killed"
subject      the subject is harmed: "six died", "six were taken to hospital"
object       what stands in the gap, or follows, is harmed: "left six dead"
adjective    stands after the amount, before its noun, after "were" or as a label: "six dead", "missing: 4"
noun         is itself counted: "six deaths"
person       people who are known by their harm unless a verb says otherwise: "six hostages"
"""

from typing import Literal

from factbase.extract.lexicons import read_block
from factbase.values.statements import Harm

Frame = Literal["transitive", "subject", "object", "adjective", "noun", "person"]

HARM_WORDS: dict[Harm, dict[Frame, tuple[str, ...]]] = {
    "killed": {
        "transitive": (
            "assassinate/assassinates/assassinated/assassinating",
            "asphyxiated",
            "behead/beheads/beheaded/beheading",
            "butcher/butchers/butchered/butchering",
            "decapitated",
            "eliminate/eliminates/eliminated/eliminating",
            "electrocute/electrocutes/electrocuted/electrocuting",
            "execute/executes/executed/executing",
            "hanged",
            "incinerated",
            "kill/kills/killed/killing",
            "lynch/lynches/lynched/lynching",
            "martyred",
            "liquidate/liquidates/liquidated/liquidating",
            "massacre/massacres/massacred/massacring",
            "murder/murders/murdered/murdering",
            "mow/mows/mowed/mowing/mown down",
            "gun/guns/gunned/gunning down",
            "shot/shoot/shooting dead",
            "shot/shoot/shooting and killed/kill/killing",
            "slaughter/slaughters/slaughtered/slaughtering",
            "slay/slays/slew/slain/slaying",
        ),
        "subject": (
            "bled/bleed/bleeding/burn/burned/burnt/choked/choke/freeze/froze/frozen/starve/starved/starving to death",
            "among the/those dead/fatalities/killed/victims",
            "die/dies/died/dying",
            "beaten/bludgeoned/crushed/gassed/hacked/shot/stabbed/stoned/trampled to death",
            "drown/drowns/drowned/drowning",
            "fell/fallen in ~ action/ambush/attack/battle/clash/combat/fighting",
            "fell/fallen on ~ side/battlefield/field",
            "found/lying/lay/lie/lies dead",
            "gave/give/gives/given their/his/her lives/life",
            "gone/went/go down with",
            "lost/lose/loses/losing/lose their/his/her lives/life",
            "met their/his/her death/deaths/end",
            "perish/perishes/perished/perishing",
            "put to the sword/death",
            "laid to rest",
            "starved",
            "succumb/succumbs/succumbed/succumbing",
            "suffocate/suffocates/suffocated/suffocating",
            "came home in coffins",
        ),
        "object": (
            "claim/claims/claimed/claiming",
            "claim/claims/claimed/claiming the lives of",
            "cost/costs/costing the lives of",
            "take/takes/took/taken/taking the lives of",
            "claim/claims/claimed/claiming/cost/costs/costing/take/takes/took/taken/taking * lives",
            "claim/claims/claimed/claiming * life",
            "bury/buries/buried/burying",
            "did/does/do for",
            "leave/leaves/left/leaving * dead",
            "put/puts/putting * in the ground/grave",
            "put/puts * to the sword/death",
            "shot/shoot/shooting * dead",
            "lost/lose/losing * lives",
            "beat/burned/hacked/stabbed/trampled/crushed/starved * to death",
            "bodies of",
            "corpses of",
            "deaths/death of",
            "funerals/burial/burials of",
            "killing/killings/murder/murders/execution/executions/massacre of",
            "mourn/mourns/mourned/mourning",
        ),
        "adjective": (
            "dead",
            "deceased",
            "kia",
            "lifeless",
            "slain",
            "fatal",
            "who/that were/was not",
        ),
        "noun": (
            "body/bodies",
            "burial/burials",
            "corpse/corpses",
            "death/deaths",
            "fatality/fatalities",
            "killings",
            "murders",
            "funerals",
            "lives",
            "loss of life",
            "lost lives",
            "souls lost",
        ),
        "person": ("victim/victims",),
    },
    "injured": {
        "transitive": (
            "blinded",
            "bruise/bruises/bruised/bruising",
            "burned",
            "burnt",
            "concuss/concussed/concussing",
            "cripple/crippled/crippling",
            "cut by",
            "disfigured",
            "gassed",
            "grazed",
            "hospitalise/hospitalised/hospitalize/hospitalized",
            "harm/harms/harmed/harming",
            "hurt/hurts/hurting",
            "injure/injures/injured/injuring",
            "lacerated",
            "maim/maims/maimed/maiming",
            "mutilated",
            "scald/scalded/scalding",
            "scratched",
            "shot/shoot/shooting and wounded/injured",
            "wound/wounds/wounded/wounding",
        ),
        "subject": (
            "admitted/flown/rushed/taken/transferred to ~ hospital/hospitals/clinic/clinics",
            "transported/sent/ferried/airlifted/brought/evacuated to ~ hospital/hospitals/clinic/clinics",
            "admitted/treated with/for",
            "among the/those hurt/injured/wounded",
            "awaiting/await/awaits/needing surgery",
            "beaten",
            "carry/carries/carried/carrying wounds/injuries",
            "came/come/coming out on stretchers",
            "need/needs/needed/needing/require/requires ~ treatment/surgery/stitches",
            "required/requiring/receive/receives/received/receiving/sought ~ treatment/surgery/stitches",
            "not expected to live/survive",
            "in critical/serious/grave/stable condition",
            "in hospital",
            "in intensive care",
            "in traction",
            "in ~ wards",
            "sustain/sustains/sustained/sustaining ~ burns/injuries/wounds/bruises/cuts/fractures/injury/bruise",
            "suffer/suffers/suffered/suffering ~ burns/injuries/wounds/bruises/cuts/concussion/fractures/injury",
            "suffered/suffering from smoke inhalation",
            "fighting/fight/fought for their/his/her lives/life",
            "took/take/taking/caught shrapnel",
            "overcome by smoke/fumes",
            "treated in/at",
            "lost ~ leg/legs/limb/limbs/eye/eyes/arm/arms",
        ),
        "object": (
            "admit/admits/admitted/admitting",
            "leave/leaves/left/leaving * with burns/injuries/wounds",
            "leave/leaves/left/leaving * wounded/injured/hurt/maimed/scarred/crippled",
            "put/puts/putting/send/sends/sent/sending/took/taken * in/to ~ hospital",
            "treat/treats/treated/treating",
            "injuries/injury to",
        ),
        "adjective": (
            "critical",
            "wia",
            "critically ill/wounded/injured/hurt",
            "hurt",
            "injured",
            "wounded",
        ),
        "noun": (
            "burn/burns cases/victims",
            "gunshot/burn/burns wounds",
            "injury/injuries",
            "stretcher cases/case",
            "wounds",
        ),
    },
    "killed_or_injured": {
        "transitive": (
            "kill/killed/kills/killing or/and injure/injured/injures/injuring/wound",
            "kill/killed/kills/killing or/and wounded/wounding/maim/maimed/hurt",
            "maim/maimed or/and kill/killed",
            "wounded/injured/hurt or/and killed",
        ),
        "adjective": (
            "dead or/and injured/wounded/hurt",
            "injured/wounded or/and dead",
            "killed or/and injured/wounded",
        ),
        "noun": ("casualty/casualties",),
    },
    "missing": {
        "subject": (
            "disappear/disappears/disappeared/disappearing",
            "failed to report/return",
            "go/goes/gone/went/going missing",
            "lost trace of",
            "not/never been seen/found/heard/traced/located",
            "still/yet to be found/located/traced/accounted/recovered",
            "still being sought",
            "being/are/is/were/was sought",
            "remain/remains/remained/are/is/still/were/was untraced",
            "among the missing",
            "vanish/vanishes/vanished/vanishing",
            "whose whereabouts",
            "whose fate/fates",
            "whose relatives have lost",
        ),
        "object": (
            "dig/digging for",
            "hunt/hunting/look/looking/looked/search/searching/searched for",
            "leave/leaves/left/leaving * missing",
            "leave/leaves/left/leaving * unaccounted for",
            "lost ~ contact with",
            "search for",
            "no news/sign/trace/word of",
            "no news/word has come from",
            "fate of",
            "disappearance/disappearances of",
        ),
        "adjective": (
            "mia",
            "missing",
            "not accounted for",
            "unaccounted for",
            "unaccounted",
            "untraced",
        ),
        "noun": ("disappearance/disappearances",),
    },
    "captured": {
        "transitive": ("capture/captures/captured/capturing",),
        "subject": (
            "gave/give/gives/given/giving themselves/himself up",
            "in captivity",
            "laid/lay/lays/laying down their arms/weapons",
            "made/taken prisoner/captive/alive",
            "capitulate/capitulates/capitulated/capitulating",
            "surrender/surrenders/surrendered/surrendering",
            "taken prisoners/captives",
        ),
        "object": (
            "hold/holds/holding/held * captive/prisoner",
            "take/takes/took/taking/taken * alive/prisoner/captive/prisoners/captives",
            "the capture/surrender of",
            "is/are holding",
        ),
        "adjective": ("captive",),
        "person": (
            "captive/captives",
            "pow/pows",
            "prisoner/prisoners of war",
        ),
    },
    "detained": {
        "transitive": (
            "arrest/arrests/arrested/arresting",
            "detain/detains/detained/detaining",
            "imprison/imprisons/imprisoned/imprisoning",
            "intern/interned/interning",
            "jail/jails/jailed/jailing",
            "lead/leads/led/leading away",
            "locked up",
            "round/rounds/rounded/rounding up",
        ),
        "subject": (
            "behind bars",
            "held/remain/remained/remains in custody/detention",
            "in ~ cells",
            "spent/spend/spending ~ night/nights/weekend in ~ cells/custody/jail",
            "in police custody",
            "taken into custody/detention",
        ),
        "object": (
            "charge/charges/charged/charging",
            "take/takes/took/taken/taking * into custody",
            "arrest/arrests/detention/detentions/imprisonment of",
        ),
        "noun": (
            "arrest/arrests",
            "detention/detentions",
        ),
        "person": ("detainee/detainees",),
    },
    "abducted": {
        "transitive": (
            "abduct/abducts/abducted/abducting",
            "kidnap/kidnaps/kidnapped/kidnapping/kidnaped/kidnaping",
            "seize/seizes/seized/seizing",
            "snatch/snatches/snatched/snatching",
            "carry/carries/carried/carrying off",
            "carried away",
            "dragged off/away",
            "spirited away",
        ),
        "subject": (
            "held/taken/kept hostage/hostages",
            "held/taken as hostages/guests",
            "still in captivity",
            "in the hands of ~ kidnappers/captors/abductors",
        ),
        "object": (
            "bundle/bundles/bundled/bundling",
            "drove/drive/drives/driving off with",
            "made/make/making off with",
            "hold/holds/holding/held * hostage/hostages",
            "take/takes/took/taken/taking * hostage/hostages",
            "take/takes/took/taken/taking * as guests/hostages",
            "took/take/taking hostage",
            "abduction/abductions/kidnapping/kidnappings of",
        ),
        "noun": (
            "abduction/abductions",
            "kidnapping/kidnappings",
        ),
        "person": ("hostage/hostages",),
    },
    "displaced": {
        "transitive": (
            "displace/displaces/displaced/displacing",
            "evacuate/evacuates/evacuated/evacuating",
            "uproot/uproots/uprooted/uprooting",
            "driven from/out/off",
            "drove/driving/drive * from ~ homes/villages",
            "forced from/out",
            "forced/force/forces/forcing to flee/leave",
            "put to flight",
            "rehoused",
            "resettled",
        ),
        "subject": (
            "abandon/abandoned/abandoning their/his/her homes/villages/houses",
            "cleared out",
            "cross/crosses/crossing",
            "flee/flees/fled/fleeing",
            "had gone by",
            "have/had left/fled their homes/houses/villages",
            "leave/leaves/left/leaving their homes/houses/villages",
            "lost their/his/her homes/home/houses",
            "move/moved out",
            "moved to ~ shelters/camps",
            "crossed/cross/crossing ~ border/frontier",
            "made/left/rendered homeless",
            "sleeping/sleep/slept in ~ open/tents/cars/streets",
            "sleeping/sleep/slept rough",
            "spent/spend/spending ~ night/nights in ~ open/streets/tents/shelters",
            "sought/seek/seeking/took/taken/taking refuge/shelter",
            "living in ~ tents/camps/shelters",
        ),
        "object": (
            "drive/drives/drove/driving/force/forces/forced/forcing * from/out ~ home/homes/villages/houses",
            "force/forces/forced/forcing * to flee/leave",
            "leave/leaves/left/leaving/made/make/making/rendered/rendering * homeless",
            "make/made/makes/making refugees of",
            "sent/send/sends/sending * fleeing",
            "displacement/evacuation/exodus/flight of",
            "send/sends/sent * into exile",
        ),
        "adjective": (
            "displaced",
            "homeless",
            "internally displaced",
            "uprooted",
        ),
        "noun": (
            "displacements",
            "new arrivals",
        ),
        "person": (
            "evacuee/evacuees",
            "refugee/refugees",
            "idps",
        ),
    },
    "rescued": {
        "transitive": (
            "rescue/rescues/rescued/rescuing",
            "save/saves/saved/saving",
            "airlifted/airlift/airlifts/airlifting",
            "pick/picks/picked/picking up",
            "pluck/plucks/plucked/plucking",
            "winch/winches/winched/winching",
            "bring/brings/brought/bringing ashore/out/up",
            "dug out of/from",
            "hauled/haul/hauling/lifted/lift/lifting/pulled/pull/pulling from/out",
        ),
        "subject": (
            "dug/cut/freed out of",
            "dug/led/pulled/brought/taken out/up ~ alive/unharmed/safe/safely",
            "found/pulled/recovered alive",
            "led to safety",
        ),
        "object": (
            "bring/brings/brought/bringing * ashore/out/up/alive",
            "bring/brings/brought/bringing/carried/led/guided/ferried * to safety",
            "dig/dug/digging/haul/hauled/pull/pulled/pulling/cut/lead/leads/led/leading/got/get/getting * out",
            "dig/dug/haul/hauled/lift/lifted/pull/pulled/pulling/pluck/plucked * from",
            "find/found/finding * alive",
            "pull/pulled/pulling * alive",
            "pulled out",
            "rescue of",
        ),
        "adjective": ("brought up unharmed/alive/safe", "pulled out alive"),
    },
    "losses": {
        "object": (
            "deprived of",
            "lose/loses/lost/losing",
            "giving/give/gave/gives/given up",
            "eat/eats/eating/swallow/swallowing",
            "loss of",
            "losses of",
        ),
        "noun": ("losses",),
    },
}

# Nouns whose amount comes later in the sentence: "the death toll ... climbed to 41".
TOLLS: dict[str, Harm] = {
    "death toll": "killed",
    "toll": "killed",
    "body count": "killed",
    "butcher's bill": "killed",
    "casualty toll": "killed_or_injured",
    "casualty count": "killed_or_injured",
    "casualty figure": "killed_or_injured",
    "casualty estimates": "killed_or_injured",
    "injury toll": "injured",
}
# Before a harm these make it such a noun: "the number of dead", "the figure for soldiers wounded".
COUNTS = read_block("""
    average count estimate estimates figure figures list number numbers rate sum tally total totals
    """)

# Verbs that harm people only where people are named: "lost 12" may be anything, "lost 12 men" is not.
WEAK_VERBS = read_block("""
    bundle bundled bundles bundling carried carries carry carrying claim claimed claiming claims cost costing costs
    cross crosses crossing cut deprived did do does drive drives driving drove eat eaten eating eats gave give given
    gives giving haul hauled hauling held hold holding holds lead leading leads led lift lifted lifting lose loses
    losing loss lost made make making mourn mourned mourning mourns move moved pick picked picking picks pull pulled
    pulling save saved saves saving swallow
    """)
# Verbs that are used of people so often that a bare number after them is people; a thing is still none.
BARE_VERBS = read_block("""
    admit admits admitted admitting bring bringing brings brought buried buries bury burying charge charged charges
    charging hunt hunting look looking pluck plucked plucking plucks round rounded rounding rounds search searched
    searching seize seized seizes seizing snatch snatched snatches snatching treat treated treating treats
    """)
