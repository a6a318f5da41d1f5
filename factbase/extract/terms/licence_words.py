"""Words that may stand around an agreement without taking anything from it, and some that may not, by base form."""


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


# Who takes positions and gives word of them, besides offices and bodies.
ACTORS = _words(
    """
    administration agency aide alliance ally authority belligerent besieger bloc brigade camp capital charity chief
    chieftain clan coalition column combatant commander commissioner confederation country crown delegate delegation
    diplomat doctor elder emirate emissary enemy envoy faction fighter foe front general government group guerrilla
    headquarters insurgent interpreter islander junta khan khanate kingdom lawmaker leader leadership league
    legislator lord mediator member militant militia minister monarch monitor movement nation negotiator neighbor
    neighbour neighbours nurse observer official opposition organisation organization parliament part partisan party
    peacekeeper people power president rebel regime republic resident secessionist separatist side signatory soldier
    spokesman spokesperson spokeswoman staff state sultanate tribe tribesman tribesmen troop union villager warlord
    wing witness worker
    """
)

# What goes before a settlement, where and when it is made, and what it is made in.
OCCASIONS = _words(
    """
    a.m a.m. accord addition address afternoon agreement aim am annex anniversary announcement appeal arbitration
    arrival article assembly attempt auspice bargaining battle bid breakthrough briefing broadcast cabinet call
    campaign castle ceremony chapter city clash clause climbdown communique communiqué compromise concession
    conference conflict congress consultation context contrast conversation council coup couple date dawn day days
    deadlock deal death debate decision declaration decree delay demand deputy detail dispute document dusk east
    effort election embassy end eve evening exchange exercise exhaustion fact feast festival fight fighting final first
    force gesture goodwill government ground half harvest help hesitation holiday home hotel hour house initiative
    insistence interview invitation island item joint lake last late leader letter limit line list loss majority
    margin mediation meeting memorandum message midday midnight minute mission monastery month morning move name
    negotiation night noon north note o'clock occasion offensive offer office order p.m p.m. package palace paper
    parliament part peace period phase place plan plea pledge plenary pm point position press pressure prime
    principle programme proposal protocol province quarter region reply request resolution response rest return
    reversal river round ruling sake school season second secret sector session setback settlement shelling ship
    siege sitting south speech spring stage stalemate start statement step stop strait stroke summer summit sunday
    sunrise sunset surprise talk talks terms territory text third threat time today tonight trade treaty turn
    understanding undertaking valley version village visit vote wall war week weekend west winter wire word work
    wrangling year years yesterday
    """
)

# Adjectives that leave a term and a party what they are.
QUALITIES = _words(
    """
    acting agreed agricultural angry another armed army bilateral binding bitter brief broad broker brokered central
    civil complete comprehensive conditional defence defense deputy direct domestic draft due eastern economy
    education eighth energy entire exiled existing fierce fifth final finance foreign former fourth fragile full
    further general gruelling hard-won hasty health high historic honorary humanitarian immediate indefinite
    indirect initial intact interim interior internal international joint landmark large last lasting lengthy
    limited little local long main major marathon maritime medical military modest much mutual narrow national
    nationwide naval new next ninth northern official old open opposing original outgoing own parliamentary partial
    peace permanent political precarious present presidential previous prime proposed provincial public recent
    regional religious renewed rival ruling same senior separate seventh shaky short short-lived signed similar
    simultaneous sixth small southern special sudden temporary tenth territorial three-way total transport tribal
    trilateral tripartite two-way unconditional uneasy unilateral united verbal warring weary western whole wide
    wider winter written year-long
    """
)

# How somebody agrees, and nothing that says how little.
MANNERS = _words(
    """
    again alike already also altogether anyway at back both breaking by duly earlier early enthusiastically
    eventually everywhere expressly finally first formally forthwith further gladly grudgingly hastily hence
    henceforth hereby hesitate immediately in indeed independently initially jointly just largely last late lately
    later long meanwhile mutually newly next now officially once openly out over overnight overwhelmingly personally
    promptly publicly quickly quietly readily recently reluctantly right running separately shortly silent
    simultaneously since solemnly soon still strictly subsequently suddenly swiftly then there thereby therefore
    thereupon through thus today together tomorrow tonight too twice unanimously unconditionally unexpectedly
    unilaterally up voluntarily willingly yesterday
    """
)

# Verbs that may stand beside one of agreeing: what was done before, besides or to bring it about.
DEEDS = _words(
    """
    accept agree allow announce approve attend back become begin brief bring broker call carry cause clear clinch
    close come commit complete conclude conduct confirm consent control convene cover cross declare deliver deploy
    draft draw drive enable enter exchange extend fight follow force free give grant guarantee hail halt hammer hand
    head help hold host initial involve join keep kill last lead leave let lift make mean mediate meet monitor move
    name negotiate observe open oversee pass pave pledge praise prepare press prolong promise propose pull ratify
    reach read receive release reopen represent resume return say see send set show sign speak sponsor stand start
    stay stop strike supervise swap take talk thank travel urge vote welcome withdraw work
    """
)

# Things and people that a term is about.
MATTERS = _words(
    """
    access aid air airport airspace amnesty area arm arms army article artillery asset attack axis bank barge base
    battle board boat body border breach bridge bridgehead buffer bus calm camp canal captive cargo cease-fire
    ceasefire child city civilian coast combat commission condition constitution convoy corridor crew crossing
    customs danger dead delta deployment detail detainee disengagement district drone east enclave end engagement
    estuary evacuation extension family ferry field fighter fighting fire fleet food force fort fortnight freeze
    frontier frontline fuel future garrison goods grain ground gun guns halt hand handover harbor harbour heavy
    heights hill hospital hostage hostility hour hundred implementation independence infantry infrastructure
    inspection island joint kilometer kilometre land landing line lull mandate medicine metre mid mid-river mile
    mine missile monitoring month mountain navy neighborhood neighbourhood night north number observer offensive oil
    operation outpost patrol pause peace person pipeline plain plant plateau pocket port position power prisoner
    pullback quarter raid railway range refugee region relief renewal repatriation rest return river road rocket
    route sanctions sea sector security shell shelling ship shore side siege site sky south station stretch strike
    strip suburb supply tank terms territory thing thousand ton tonne town track trade treaty troop truce truck unit
    valley vehicle verification village violence war warship water waters way weapon week west withdrawal woman
    wounded year zone
    """
)

# Verbs of saying: who uses them gives his word.
SAYING = _words(
    """
    add admit affirm announce attest certify communicate confirm declare disclose explain inform note observe report
    reveal say state tell tweet write
    """
)

# What may have happened besides, in a clause that follows: the parties did what they had agreed to, or said so.
FOLLOWING = SAYING | _words(
    """
    accept agree approve attend base become begin broker call come commit complete conclude cover cross deploy draft
    exchange extend fall finalise free grant hail halt hand hold include initial join lift mean mediate meet name
    negotiate open oversee pass pave pledge praise promise propose pull ratify reach receive release reopen resume
    return sign sponsor start stay stop supervise swap thank undertake urge welcome withdraw
    """
)

# Verbs that say of an agreement that it was made.
MADE = _words(
    """
    accept agree announce approve clinch come conclude confirm initial ink make ratify reach seal sign stand strike
    take
    """
)

# What may be wanting without anything being taken back: "took effect without ceremony".
SPARED = _words(
    """
    bloodshed breach ceremony condition debate delay dissent fanfare hesitation incident interruption precondition
    reservation violation
    """
)

# Adjectives of what is not what it is called.
SHAM = _words(
    """
    alleged apparent artificial bogus cardboard ersatz fabled fake false feigned fictional fictitious half-hearted
    herself himself hollow hypothetical illusory imaginary itself make-believe mock mooted much-trumpeted mythical
    nominal notional ostensible phantom phoney phony pretend professed pseudo purported self-styled sham so-called
    supposed themselves theoretical unratified unsigned would-be
    """
)
