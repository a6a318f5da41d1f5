"""Verbs and nouns of holding ground."""

from factbase.extract.lexicons import read_block

# Verbs whose object is a place held or taken, whatever that object is called.
HOLDING = read_block("administer administers control controlled controls occupied occupies occupy")
# After "is" and before "by": participles that say who has a place, and those that say how it was got.
HELD = read_block("administered controlled governed held occupied patrolled ruled run")
SEIZED = read_block("annexed captured conquered liberated overrun recaptured regained retaken seized taken")
# "in rebel hands": adjectives beside the noun for those whom they mean.
ADJECTIVE_PARTIES = {
    "guerrilla": "guerrillas",
    "insurgent": "insurgents",
    "militant": "militants",
    "rebel": "rebels",
    "separatist": "separatists",
}
# Verbs that need a place for their object: people and chances are taken too.
TAKING = read_block("""
    annex annexed annexes capture captured captures conquered hold holds liberated overran recapture recaptured
    regain regained retake retaken retook seize seized seizes take taken takes took
    """)
PLACES = read_block("""
    airfield airport airstrip archipelago area areas atoll bank banks barracks base bases border bridge camp canal
    capital cathedral citadel city coast crossing dam delta depot desert district districts estuary foothills forest
    fort fortress gorge hamlet harbour heights highlands hill hills hospital island islands junction lagoon line
    lines lowlands mill mine oasis outpost pass peninsula plain plant plateau port post province provinces quarter
    quays reef refineries refinery region regions ridge road shore shores stadium station street streets suburb
    terminal territories territory town towns uplands valley village villages waterway weir yard
    """)
# Held by votes or shares, not by force of arms.
BODIES = read_block("assembly commons company congress council duma house parliament party senate")
SHARES = read_block("all half majority most much part parts some whole")
DOUBT = read_block("""
    aim aims could demand demanded demands denied denies deny denying didn't doesn't don't failed hasn't hoped hopes
    if may might must n't never not plan plans should threatened to try trying unless want wants whether would
    """)
