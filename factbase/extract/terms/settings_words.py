"""Words that tell a war from everyday life, by their base form."""


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


# With one of these and nothing military, "truce", "halt" and "exchange" are of some other walk of life.
CIVIL = _words(
    """
    actor actress airline album app athlete babysitter ballet band baseball basketball batsman bowler boxer
    brand brewer bride cabaret cafe cardiac catwalk celebrity champion championship chapel chef chess cinema
    clinic club coach commuter concert conductor coupon cricket crossword customer cyclist dancer dentist derby
    dieter dishwasher divorce docker doping employer episode esports fan fare fashion fiancé film footage
    football footballer footwear gallery gamer gardener girlfriend goalkeeper goalless golf golfer grocer grouse
    guitarist gymnast hairdresser headmaster headteacher hockey homeowner honeymoon horse hostel housemate
    hunter husband invoice jockey karaoke kindergarten knitting lawn lending lottery magazine mare marriage menu
    merger midfielder mortgage motorist motorway movie musician nightclub novelist orchestra parking payroll
    pesticide photographer picket pitch pizza player playlist playoff plumber podcast poker pop producer pub
    pupil quarterback racecourse racehorse rapper recipe recipes referee restaurant retailer rugby salary
    sausage sequel shareholder shopper sibling singer skating smartphone soap soccer songwriter spa spouse
    stadium store streaming striker studio subscriber subscription supermarket takeover tariff team tennis
    theater theatre toddler tournament trainer trophy tv union vegan vegetable vet video volcano waiter walkout
    wedding weightlifter wicket wife wrestler yoga zoo
    """
)

# What one withdraws from in everyday life: "withdrawal from her pension".
HOMELY = _words(
    """
    account bank ballot campaign championship competition contest course cup drug event festival final fund game league
    market match medication pension public race sale savings shelf show stage store study tour tournament treatment
    trial university
    """
)

MILITARY = _words(
    """
    airstrike ambush army artillery battalion battlefield belligerent bombardment brigade combatant
    commander drone fighter fighting frontline garrison guerrilla gunman gunmen hostilities hostility insurgent
    invasion jihadist junta militant militia missile mortar navy occupation occupied paramilitary rebel rebels
    regiment rocket separatist shelling siege sniper soldier tank troop warlord warplane warship
    """
)

# What an everyday noun is about when a war is meant: "withdrawal of the pesticide" is about none of these.
MARTIAL_CLASSES = frozenset({"AID", "CAPTIVE", "CIVILIAN", "FIGHT", "FORCE", "LAND", "WEAPON"})
