"""Words that tell a war from everyday life, by their base form."""


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


# With one of these and nothing military, "truce", "halt" and "exchange" are of some other walk of life.
CIVIL = _words(
    """
    actor actress airline album app  athlete   ballet band   baseball basketball batsman  
      bowler boxer  brand  brewer  cabaret cafe cardiac  catwalk  celebrity champion
    championship chapel chef chess cinema clinic club coach   commuter concert conductor  cricket  customer cyclist dancer
    derby dieter  dishwasher divorce docker  doping dressing     employer
    episode esports  fan fare fashion fiancé film  footage footballer football footwear  gallery  gamer
    gardener girlfriend goalkeeper golf golfer grocer grouse guitarist gymnast headteacher hairdresser headmaster headteacher hockey homeowner
    honeymoon horse hostel  housemate hunter husband  invoice jockey  lawn lending  
    magazine  mare marriage menu merger midfielder mortgage motorist motorway movie  musician 
     nightclub novelist  orchestra  parking     pesticide  photographer
     pitch player playlist playoff podcast poker pop  producer pub pupil quarterback racecourse racehorse 
    rapper recipe referee restaurant retailer rugby sausage   shareholder shopper sibling singer skating
    smartphone soap soccer songwriter spouse stadium store streaming striker  studio subscriber subscription
    supermarket takeover tariff  team  tennis theatre theater tournament  trainer trophy tv union
     vegan vegetable vet video volcano  waiter walkout salary payroll picket wedding weightlifter wicket wife wrestler zoo
    """
)

MILITARY = _words(
    """
    airstrike ambush armed  army artillery battalion battlefield belligerent bombardment brigade  combatant
    commander drone fighting fighter front frontline garrison  guerrilla gunman gunmen  hostilities hostility insurgent
    invasion jihadist junta militant militia missile mortar navy occupied occupation paramilitary  rebel rebels regiment
    rocket separatist shelling siege sniper soldier tank troop warlord warplane warship
    """
)

# What an everyday noun is about when a war is meant: "withdrawal of the pesticide" is about none of these.
MARTIAL_CLASSES = frozenset({"AID", "CAPTIVE", "CIVILIAN", "FIGHT", "FORCE", "LAND", "WEAPON"})
