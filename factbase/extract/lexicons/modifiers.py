"""Words that stand between a determiner or a country and the noun of a post."""

from factbase.extract.lexicons import read_block

MODIFIERS = read_block(
    """
    acting affairs affiliated agriculture air ambitious anti-corruption anti-terrorism armed arms artistic
    assistant associate associated attorney aviation beleaguered bilateral billionaire border business cabinet
    campaign celebrated central charismatic chief civil clerical climate co-operation communications communist
    congressional conservative constitutional consumer controversial cooperation corporate counter-terrorism
    county crime criminal cultural culture cyber cybersecurity data defence defense democratic deposed deputy
    designate development digital diplomatic disarmament district domestic drug economic economics economy
    education elder elected election electoral embattled emergency energy environment environmental ethics ex
    executive exiled external famous federal fellow field finance financial fire first fiscal foreign former
    founding fourth gas general global government gubernatorial hard-line hardline head health high higher home
    homeland house housing human humanitarian immigration incoming incumbent independent industrial industry
    influential infrastructure inspector intelligence interim interior internal international investment jailed
    joint junior justice labor labour late lead leading left-wing leftist legal legislative liberal local
    long-serving long-time longtime majority managing marketing media medical migration military millionaire
    minority moderate monetary municipal national nationalist naval navy new newly notorious nuclear oil old
    older one-time operating operations opposition outgoing outspoken parliament parliamentary party peace
    permanent planning police policy political popular populist portfolio postal powerful presidential press
    prime principal prison private programme progressive project prominent provincial public railway ranking
    rebel reformist regional regulatory religious research respected retired right-wing rights rival ruling
    science seasoned second security self-styled senate senior separatist shadow so-called social socialist
    space special sports staff standing state state-run strategic supreme tax technical technology then then-
    third tobacco top trade transitional transport transportation treasury tribal troop under union university
    veteran vice war water wealthy welfare well-known young younger
    """
)
