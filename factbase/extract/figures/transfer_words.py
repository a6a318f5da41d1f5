"""Words that promise, give, ask for or cost an amount, and the nouns that tell what it is for."""

from factbase.extract.lexicons import read_block

# The one before them gives.
GIVING = read_block("""
    allocate allocated allocates approve approved approves aside award awarded awards commit commits committed
    contribute contributed contributes deliver delivered delivering delivers donate donated donates earmark
    earmarked earmarks gave give given gives giving grant granted grants invest invested investing invests lend
    lends lent loan loaned offer offered offers owe owed owes paid pay pays pledge pledged pledges pledging promise
    promised promises provide provided provides refund refunded refunds reimburse reimbursed repaid repay repaying
    repays send sending sends sent supplied supplies supply transfer transferred vote voted
    """)
# The one before them receives.
RECEIVING = read_block("""
    borrow borrowed borrows get gets got obtain obtained obtains receive received receives secured
    """)
# Nouns beside which a sum is spoken of as a claim.
SUMS = read_block("""
    aid assistance bounty compensation credit damage damages donation financing funding grant investment loan
    package payment pledge ransom reparations reward shortfall subsidy
    """)
# Prices are claims of an editor's kind only beside what has to be put right, and values only beside what is given.
PRICES = read_block("cost costs price")
REPAIRS = read_block("""
    damage reconstruct reconstructing reconstruction rebuild rebuilding repair repairing repairs restoration restoring
    """)
VALUES = frozenset({"worth"})
GIFTS = read_block("aid ammunition arms assistance equipment food grain help medicine supplies weapons")
# After a sum they make it a price or a wage, not a transfer: "$22 an hour", "80 marks a barrel".
PRICED = read_block(
    "acre barrel bottle bushel gallon gram head hour kilo litre night ounce piece pound share ticket ton tonne"
)
# The one before them asks for a sum: the kidnappers want it, whoever pays.
DEMANDING = read_block("ask asked asking asks demand demanded demanding demands want wanted wants")
EXTORTING = read_block("""
    abductors bandits captors gang gunmen hijackers hostage-takers kidnappers militia pirates rebels smugglers
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
    cannot denied denies deny n't neither never no nobody none nor not nothing refused refuses rejected without
    """)
