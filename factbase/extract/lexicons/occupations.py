"""Nouns for a person by trade, kinship, part or plight."""

from factbase.extract.lexicons import read_block

OCCUPATIONS = read_block(
    """
    academic accountant acquaintance activist actor actress admirer advocate aid-worker ally analyst
    anthropologist apologist applicant arbitrator archaeologist architect artist associate astronaut
    astronomer athlete attache attaché attorney aunt author babysitter backbencher backer baker banker barber
    barmaid barman baron baroness barrister bartender beekeeper billionaire biologist blacksmith blogger
    bookseller boy boyfriend bride broker brother builder bursar businessman businesswoman butcher bystander
    caller campaigner captive caregiver caretaker carpenter cartoonist cashier chaplain chef chemist child
    chum citizen classmate cleaner clergyman cleric clerk climatologist clinician co-author co-worker cobbler
    colleague columnist comedian commentator commuter companion composer conductor confidant confidante
    conservationist conservative constable consultant contender contractor convener cook correspondent courier
    cousin coxswain creditor critic customer cyclist dad daughter defector defendant defender democrat
    demonstrator dentist designer detainee detective developer dietitian diner diplomat dissident doctor donor
    drinker driver drover economist educator electrician emissary employee employer engineer entrepreneur
    epidemiologist evacuee ex-husband ex-wife executive expert eyewitness factory-worker farmer father fiance
    fiancee fighter filmmaker financier firefighter fireman fisherman fishmonger flatmate foreman forester
    friend frontbencher gamekeeper gardener geographer geologist girl girlfriend goalkeeper godfather
    governess graduate granddaughter grandfather grandmother grandson grazier grocer guard guardian guerrilla
    guest gunman hairdresser hawker headmaster headmistress headteacher helmsman herder hiker historian
    holidaymaker homeowner host hostage hostess hotelier housemate housewife hunter husband hydrologist
    immigrant informant inmate insider insurgent intern interpreter investigator investor jailer janitor
    jeweller jogger journalist jurist juror kidnapper laborer labourer lady landlady landlord landowner lawyer
    lecturer liberal librarian lifeboatman lifeguard linguist lobbyist local lodger loyalist man marcher
    mathematician mechanic medic member mentor merchant meteorologist midwife migrant militant miller
    millionaire miner missionary moderator mom monk mother motorist mum musician nanny negotiator neighbor
    neighbour nephew neurologist neuroscientist newsagent niece notary novelist nun nurse observer official
    onlooker onlookers operative operator opponent orthodontist paediatrician painter pal paramedic parent
    participant passenger passer-by passerby pathologist patient patron peacekeeper pedestrian peer pensioner
    performer person pharmacist philanthropist philosopher photographer physician physicist pilot player
    plumber poet policeman policewoman political-scientist politician pollster porter postman potter
    practitioner preacher predecessor prisoner producer professor programmer promoter proponent prosecutor
    protester protestor psychiatrist psychologist publican pundit punter pupil radiologist rancher ranger
    realtor rebel receptionist referee refugee relative republican rescuer researcher resident restaurateur
    retiree reveller reviewer rival roommate sailor salesman saleswoman scholar schoolboy schoolgirl
    schoolmate schoolteacher scientist sculptor seismologist seller senior sergeant servant shareholder
    shearer shepherd shooter shopkeeper shopper sibling singer sister skipper smuggler sniper sociologist
    soldier solicitor son source specialist spectator staffer stallholder stationmaster statistician
    stepfather stepmother steward stockman striker student suitor supporter surfer surveyor survivor suspect
    sympathiser tailor teacher teammate technician teenager tenant theologian therapist toddler tourist trader
    translator traveler traveller trooper trucker trustee tutor tycoon uncle user vendor vet veteran
    veterinarian vicar victim villager virologist visitor volunteer voter waiter waitress warden warder
    watchdog watchman weaver welder whistleblower widow widower wife winner witness woman worker workmate
    writer youngster youth zoologist
    """
)
