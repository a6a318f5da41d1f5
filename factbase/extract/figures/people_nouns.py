"""Nouns for people, by the group of `model.md` that they belong to; None for people of no group in particular."""

GROUPS: dict[str | None, str] = {
    "aid_workers": "aidworker humanitarian",
    "children": """
        adolescent babe baby boy child girl infant juvenile kid kindergartener minor neonate newborn orphan
        preschooler pupil schoolboy schoolchild schoolgirl teen teenager toddler tot tyke youngster
    """,
    "civilians": """
        attendee bystander celebrant churchgoer citizen civilian clubgoer commoner congregant customer demonstrator
        diner elderly fan farmer festivalgoer guest herder herdsman householder inhabitant islander local marcher
        marketgoer merrymaker mourner neighbor neighbour noncombatant onlooker partygoer passerby peasant pedestrian
        pensioner picnicker pilgrim protester protestor resident reveler reveller settler shepherd shopper spectator
        supporter tenant townsman townspeople townswoman villager wayfarer worshiper worshipper
    """,
    "fighters": """
        combatant fedayeen fighter guerilla guerrilla gunman insurgent insurrectionist irregular jihadi jihadist
        maoist mercenary naxal naxalite militant militiaman mujahideen mutineer paramilitary partisan rebel
        separatist terrorist
    """,
    "foreigners": "alien expatriate expat foreigner",
    "households": "family household",
    "officials": """
        alderman bureaucrat councillor councilor deputy diplomat envoy lawmaker legislator mayor minister official
    """,
    "passengers": "commuter passenger traveller traveler",
    "police": "carabiniere constable cop detective gendarme policeman policewoman policemen",
    "prisoners": "convict detainee inmate internee prisoner",
    "rescuers": "firefighter fireman lifeguard paramedic rescuer responder",
    "soldiers": """
        airman artilleryman bombardier brigadier cadet captain cavalryman colonel commando conscript corporal
        defender draftee dragoon fusilier garrison general grenadier guardsman gunner horseman infantryman jawan
        legionnaire lieutenant major marine midshipman musketeer officer paratrooper peacekeeper personnel rating
        recruit reservist rifleman sapper seaman sentry sepoy sergeant serviceman servicemember servicewoman sniper
        soldier squaddie submariner troop trooper veteran
    """,
    "women": "gran grandma granny grandmother housewife lady mother mum nun-woman widow wife woman",
    "workers": """
        artisan baker blacksmith blaster bricklayer builder butcher carpenter cleaner coalminer collier crewman
        crewmember deckhand docker dockworker driver electrician employee farmhand farmworker ferryman fisher
        fisherfolk fisherman gardener geologist harvester laborer labourer lineman logger longshoreman lumberjack
        mechanic metalworker miner navvy packer picker plumber porter quarryman railwayman roofer sailor seafarer
        seamstress shipbuilder shipwright shopkeeper signalman steelworker stevedore stoker surveyor tailor tanner
        technician trawlerman trucker waiter weaver welder worker workman
    """,
    None: """
        accomplice activist actor adult apprentice artist athlete attacker aunt bandit bather beneficiary bishop
        brother burglar busker cameraman candidate canoeist captive castaway caver chef classmate clergyman cleric
        clerk climber clinician coach colleague compatriot comrade contender cook copilot correspondent couple
        cousin crew critic cyclist dad dancer daughter deacon deportee deserter dissident diver doctor donor dweller
        editor elder enemy engineer entertainer foe evacuee exile father female friar fugitive grandchild granddaughter
        grandfather grandparent grandson guard guide handler helper hero hijacker hiker holidaymaker hostage
        housemate human hunter husband imam individual interpreter intruder invalid janitor journalist judge
        kidnapper kinsman kinswoman lad laureate lawyer leader lecturer lodger looter magistrate male man manager
        martyr medic member midwife migrant missionary monk mortal motorcyclist motorist mountaineer murderer
        musician muslim national native nephew newcomer newspaperman niece novice nun nurse observer occupant
        onlooker operator orderly ours parent parishioner participant patient people performer person pharmacist
        photographer physician pilot pirate player playmate poacher politician pope priest princess professor
        prosecutor rabbi rafter refugee relative reporter returnee rider rioter robber roommate runner schoolmate
        schoolteacher scientist scout seeker seminarian servant sibling singer sister skier skipper smuggler son
        soul specialist staff staffer steward stowaway striker student suffragist surgeon survivor suspect swimmer
        teacher theirs tourist trader trafficker trainee translator trespasser tribesman truant uncle undergraduate user
        vendor victim visitor volunteer warden watchman winegrower witness youth
    """,
}

PEOPLE: dict[str, str | None] = {noun: group for group, nouns in GROUPS.items() for noun in nouns.split()}

# Words before a noun that decide its group: "aid staff", "police officers", "rescue workers".
MODIFIED_GROUPS = {
    "aid": "aid_workers",
    "charity": "aid_workers",
    "humanitarian": "aid_workers",
    "relief": "aid_workers",
    "army": "soldiers",
    "military": "soldiers",
    "naval": "soldiers",
    "navy": "soldiers",
    "police": "police",
    "rebel": "fighters",
    "militia": "fighters",
    "rescue": "rescuers",
    "civilian": "civilians",
    "foreign": "foreigners",
    "female": "women",
}
