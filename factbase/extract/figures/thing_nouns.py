"""Nouns for what is counted beside people, by kind: a number before one of them is no number of people."""

KINDS: dict[str, str] = {
    "animal": """
        animal antelope ape badger bat bear beast bee bird bison boar buffalo bull bullock calf camel carp cat
        cattle chick chicken cod cow coyote crab crocodile crow deer dog dolphin donkey dove duck eagle elephant elk
        ewe ferret fish flamingo foal fox frog geese giraffe goat goose gorilla gull hare hawk heifer hen herd heron
        herring hippo hog hornet horse hound insect kitten lamb leopard lion livestock llama lobster locust mare
        mice mink monkey moose mouse mule ostrich otter owl ox oxen oyster panda parrot partridge pelican penguin
        pet pheasant pig pigeon piglet pony porpoise poultry puppy quail rabbit ram rat reindeer rhino rooster
        salmon seabird seagull seal shark sheep snake sow sparrow squirrel stallion steer stork swan tiger toad
        trout tuna turkey turtle vulture walrus whale wolf wolves yak zebra
    """,
    "building": """
        apartment bakery balcony barn barracks base block bridge building bunker cafe camp casino castle cathedral
        chapel checkpoint chimney church city classroom clinic club commune compound cottage county dam depot
        district dock dormitory dwelling embassy encampment enclave factory farm farmhouse flat floor garage granary
        greenhouse hamlet hangar headquarters home homestead hospital hostel hotel house hut kiosk laboratory
        library lodge mansion market mill minaret mine monastery mosque museum neighborhood neighbourhood office
        outpost palace parish pier plant port position post prison property province pylon quarter ranch refinery region
        restaurant room runway school settlement shed shelter shop silo stadium stall station store stronghold
        structure substation suburb synagogue tavern temple tenement tent terminal theatre tower town trench tunnel
        university villa village ward warehouse workshop
    """,
    "distance": """
        acre barrel centigrade centimeter centimetre degree fathom feet foot furlong gallon gram hectare inch kg
        kilo kilogram kilogramme kilometer kilometre kilowatt km knot kt lb league liter litre megawatt meter metre
        mile millimeter millimetre mm ounce pint ton tonne volt watt yard
    """,
    "document": """
        accord account agreement appeal article bill book case certificate charge claim clause contract count decree
        document dossier edition email entry file form image indictment interview law letter list manifesto map message
        motion name newspaper note page paragraph passport permit petition photo photograph plan poem point proposal
        question record report reshuffle resolution rule ruling sanction scandal sentence song source statement
        story study treaty verdict video visa warning warrant
    """,
    "event": """
        accident airstrike ambush arson assault attack attempt avalanche battle blast blaze bombardment bombing bout
        burglary campaign clash conflict crash crime crossing cyclone derailment disaster drill duel earthquake
        election epidemic eruption event exchange explosion fight fire firefight flight flood gunfight hurricane
        incident inspection invasion journey landslide lap leg match meeting mission mutiny offensive operation
        outbreak patrol protest quake race raid rally reform riot round salvo score session shelling shift shipwreck
        shooting siege skirmish sortie stabbing stampede storm strike summit tornado tour tremor trial trip typhoon
        visit war wave
    """,
    "group": """
        agency alliance army bank battalion battery brigade business cell century charity column committee community
        company convoy corporation council country court delegation department dimension division embassy faction
        fleet force formation front gang generation government group institution kingdom league militia ministry
        monarchy nation navy organisation organization outlet parliament party platoon power regiment
        republic sector service side squad squadron state subsidiary team tribe tribunal union unit
    """,
    "money": """
        baht cent crown dinar dirham dollar euro franc guilder krona krone lira lire mark peso pound rand real rial
        riyal rouble ruble rupee rupiah shekel shilling sum tenge won yen yuan zloty
    """,
    "other": """
        abstention accusation acronym advantage aim album amendment appointment argument aspect bag ballot bed
        bottle box broadcast budget bunch bundle call candle career chair chance change channel choice class color
        colour condition copy corner crate cup cut demand difference direction door dose dream element episode
        example eye factor feature film finger flag flower gap gene goal ground hand idea inning interest issue item
        job joint key kind lane language leaf lesson letterbox level lie line link loaf lot love meal medal method
        mistake movie nail need novel number objective occasion opera option order pair parcel part phase phrase pie
        piece pipe pitch place plate pod portion prize problem process product programme project promise purpose
        query reason remark requirement reward ring role row rumour sack saver scene scheme script seat section
        sense series server set shipment show sign skill slice speech spot stage step stone stop style subject
        subsidy success survey syllable symptom table task tax term test thing thread threat ticket tile tip title
        tool topic trap tree trick turbine tweet type vacancy vaccine version view virtue vote way wheel whole
        window wing wish word world
    """,
    "sport": "basket corner-kick game goal hole inning penalty red-card try wicket",
    "time": """
        afternoon age century day decade evening fortnight hour midnight minute moment month morning night season
        second semester time week weekday weekend year yr
    """,
    "vehicle": """
        aeroplane aircraft airliner airplane ambulance apc armour bicycle bike boat bulldozer bus car caravan
        carriage cart chopper coach container corvette craft cruiser destroyer dinghy engine excavator ferry
        freighter frigate gunboat helicopter jeep jet jetliner lifeboat limousine locomotive lorry minesweeper
        minibus minivan motorbike motorboat motorcar motorcycle pickup plane pontoon raft railcar rickshaw scooter
        sedan ship skiff speedboat submarine tanker taxi tender tractor train tram transporter trawler trolleybus
        truck tug van vehicle vessel wagon warplane warship wheelchair yacht
    """,
    "weapon": """
        ammunition arrow atgm axe blade bomb bomblet bullet cannon carbine cartridge detonator drone explosive
        firearm grenade gun gunship handgun himars howitzer kalashnikov knife knives landmine launcher machete
        missile mortar munition musket payload pistol projectile radar revolver rifle rocket sabre sensor shell shot
        shotgun spear sword tank torpedo uav warhead weapon
    """,
}

THINGS: dict[str, str] = {noun: kind for kind, nouns in KINDS.items() for noun in nouns.split()}
