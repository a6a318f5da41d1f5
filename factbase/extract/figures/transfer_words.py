"""Words that promise, give, ask for or cost an amount, and the nouns that tell what it is for."""

from factbase.extract.lexicons import read_block

# The one before them gives.
GIVING = read_block("""
    allocate allocated allocates approve approved approves commit commits committed contribute contributed
    contributes deliver delivered delivering delivers donate donated donates earmark earmarked earmarks gave give
    given gives giving grant granted grants lend lends lent offer offered offers paid pay pays pledge pledged
    pledges pledging promise promised promises provide provided provides send sending sends sent supplied supplies
    supply transfer transferred
    """)
# The one before them receives.
RECEIVING = read_block("get gets got obtain obtained obtains receive received receives secured")
# Nouns beside which a sum is spoken of as a claim.
SUMS = read_block("""
    aid assistance bounty compensation cost costs credit damage damages donation financing funding grant loan
    package payment pledge price ransom reparations reward shortfall subsidy worth
    """)
AID = read_block("aid assistance donation grant humanitarian lend lends lent loan reconstruction relief")
# Beside these a sum is what somebody has to pay, whoever helps.
COSTS = read_block("bounty compensation cost costs damage damages price ransom reparations reward")
# Soldiers counted after these are troops sent or held ready, not victims.
DEPLOYING = read_block("""
    amass amassed deploy deployed deploying deploys keep keeps mass massed moved send sends sent station stationed
    stations
    """)
NEGATIONS = read_block("""
    cannot denied denies deny n't neither never no nobody none nor not refused refuses rejected without
    """)
