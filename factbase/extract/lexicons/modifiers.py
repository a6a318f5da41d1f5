"""Words that stand between a determiner or a country and the noun of a post."""

from factbase.extract.lexicons import read_block

MODIFIERS = read_block(
    """
    acting affairs affiliated agriculture air ambitious angry anti-corruption anti-terrorism armed arms artistic
    assistant associate associated attorney aviation beleaguered bilateral billionaire border brave business cabinet
    campaign celebrated central charismatic chief civil clerical climate co-operation communications communist
    congressional conservative constitutional consumer controversial cooperation corporate counter-terrorism county
    crime criminal cultural culture cyber cybersecurity data defence defense defiant delighted democratic deposed
    deputy designate devastated development digital diplomatic disarmament disgraced distraught district domestic
    drug economic economics economy education elder elected election electoral embattled emergency emotional energy
    environment environmental ethics ex executive exiled external famous federal fellow field finance financial fire
    first fiscal foreign former founding fourth furious gas general global government grieving gubernatorial
    hard-line hardline head health heartbroken high higher home homeland house housing human humanitarian
    immigration incoming incumbent independent industrial industry influential infrastructure inspector intelligence
    interim interior internal international investment jailed joint jubilant junior justice labor labour late lead
    leading left-wing leftist legal legislative liberal local long-serving long-time longtime majority managing
    marketing media medical migration military millionaire minority moderate monetary municipal national nationalist
    naval navy new newly notorious nuclear oil old older one-time operating operations opposition outgoing outraged
    outspoken parliament parliamentary party peace permanent planning police policy political popular populist
    portfolio postal powerful presidential press prime principal prison private programme progressive project
    prominent proud provincial public railway ranking rebel reformist regional regulatory relieved religious
    research respected retired right-wing rights rival ruling science seasoned second security self-styled senate
    senior separatist shadow shocked so-called social socialist space special sports staff standing state state-run
    strategic stunned supreme tax tearful technical technology terrified then then- third tobacco top trade
    transitional transport transportation treasury tribal troop under union university veteran vice war water
    wealthy welfare well-known widowed young younger
    """
)
