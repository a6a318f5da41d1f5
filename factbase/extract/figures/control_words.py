"""Verbs and nouns of holding ground."""

from factbase.extract.lexicons import read_block

# Verbs whose object is a place held or taken, whatever that object is called.
HOLDING = read_block("administer administers control controlled controls occupied occupies occupy")
# Verbs that need a place for their object: people and chances are taken too.
TAKING = read_block("""
    annex annexed annexes capture captured captures conquered hold holds liberated overran recapture recaptured
    regain regained retake retaken retook seize seized seizes take taken takes took
    """)
PLACES = read_block("""
    airfield airport airstrip area areas atoll bank banks barracks base bases border bridge camp canal capital
    citadel city coast crossing dam depot district districts fort fortress hamlet harbour heights hill hills island
    islands junction line lines mill mine oasis outpost peninsula plant plateau port post province provinces quarter
    quays reef refinery region regions ridge road shore shores stadium station street streets suburb terminal
    territories territory town towns valley village villages yard
    """)
# Held by votes or shares, not by force of arms.
BODIES = read_block("assembly commons company congress council duma house parliament party senate")
SHARES = read_block("all half majority most much part parts some whole")
DOUBT = read_block("""
    aim aims could demand demanded demands denied denies deny denying didn't doesn't don't failed hasn't hoped hopes
    if may might must n't never not plan plans should threatened to try trying unless want wants whether would
    """)
