"""Words by which a sentence speaks of an army or of rebels."""

from factbase.extract.lexicons import read_block

FIGHTING = read_block("""
    column fighters front guerrillas insurgents jihadists militants militia militias movement rebels separatists
    """)
MILITARY = read_block("""
    admiral admiralty army barracks battalion brigade captain colonel commander company corvette cruiser destroyer
    division fleet flotilla frigate garrison general gunboat marines minesweeper naval navy platoon radio regiment
    rifles soldiers squadron strait submarine trenches troops warship
    """)
# Whose loss of a bare number is one of people: "the enemy lost thirty".
LOSERS = read_block("""
    army assailants attackers battalion besiegers brigade column corps defenders division enemy fighters force forces
    garrison insurgents invaders militants militia navy platoon rebels regiment side squadron troops
    """)
ARMED = FIGHTING | MILITARY | LOSERS | {"men", "personnel"}
ARMED_GROUPS = frozenset({"fighters", "police", "soldiers"})
"""What comes of "fell" only where it is said of these."""
