"""Nouns for a person by trade, kinship, part or plight."""

from factbase.extract.lexicons import read_block

OCCUPATIONS = read_block(
    """
    academic accountant acquaintance activist actor actress admirer advocate aid-worker ally analyst
    anthropologist apologist applicant archaeologist architect artist associate astronaut astronomer athlete
    attorney aunt author backer baker banker barber baron bartender beekeeper billionaire biologist blogger
    bookseller boy boyfriend bride broker brother builder businessman businesswoman butcher bystander caller
    campaigner captive caregiver caretaker carpenter cartoonist cashier chaplain chef chemist child chum citizen
    classmate clergyman cleric clerk climatologist clinician co-author co-worker colleague columnist comedian
    commentator commuter companion composer confidant confidante conservationist conservative consultant
    contender contractor cook correspondent courier cousin creditor critic customer cyclist dad daughter
    defector defendant defender democrat demonstrator dentist designer detainee detective developer dietitian
    diner diplomat dissident doctor donor drinker driver economist educator electrician employee employer
    engineer entrepreneur epidemiologist evacuee ex-husband ex-wife executive expert eyewitness factory-worker
    farmer father fiance fiancee fighter filmmaker financier firefighter fireman fisherman flatmate foreman
    friend geographer geologist girl girlfriend goalkeeper godfather governess graduate grandfather grandmother
    grocer guard guerrilla guest gunman hairdresser hiker historian homeowner host hostage hostess hotelier
    housemate housewife hunter husband hydrologist immigrant informant insider insurgent intern interpreter
    investigator investor jeweller jogger journalist jurist juror kidnapper laborer labourer lady landlord
    landowner lawyer lecturer liberal librarian lifeguard linguist lobbyist local lodger loyalist man
    mathematician mechanic medic member mentor merchant meteorologist midwife migrant militant millionaire miner
    missionary moderator mom monk mother motorist mum musician negotiator neighbor neighbour nephew neurologist
    neuroscientist newsagent niece novelist nun nurse observer official onlooker onlookers operative operator
    opponent orthodontist paediatrician painter pal paramedic parent participant passenger passer-by passerby
    pathologist patient patron pensioner performer person pharmacist philanthropist philosopher photographer
    physician physicist pilot player plumber poet policeman policewoman political-scientist politician pollster
    porter potter practitioner preacher predecessor prisoner producer professor programmer promoter proponent
    prosecutor protester protestor psychiatrist psychologist pundit punter radiologist realtor rebel
    receptionist referee refugee relative republican rescuer researcher resident restaurateur retiree reveller
    reviewer rival roommate sailor salesman saleswoman scholar schoolmate schoolteacher scientist sculptor
    seismologist seller senior shareholder shepherd shooter shopkeeper shopper sibling singer sister smuggler
    sniper sociologist soldier solicitor son source specialist spectator staffer statistician stepfather
    stepmother striker student suitor supporter surfer surveyor survivor suspect sympathiser tailor teacher
    teammate technician teenager tenant theologian therapist tourist trader translator traveler traveller
    trooper trucker trustee tutor tycoon uncle user vet veteran veterinarian vicar victim villager virologist
    visitor volunteer voter waiter waitress warden watchdog watchman weaver welder whistleblower widow widower
    wife winner witness woman worker workmate writer youngster youth zoologist
    """
)
