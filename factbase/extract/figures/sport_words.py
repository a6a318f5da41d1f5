"""Words of sport, whose captures, losses and injuries are no casualties."""

from factbase.extract.lexicons import read_block

SPORT_WORDS = read_block("""
    ballot card cards chess championship contest cup caucus delegates election final goal goals innings kick league
    match matches penalty referee poll primaries primary refereeing round scored seat seats team tournament wicket
    """)
SPORTSMEN = read_block("""
    attackers backs batsmen batters bowlers centre-backs defenders forwards full-backs goalkeepers keepers linebackers
    midfielders pacers pitchers players quarterbacks regulars sprinters starters strikers wingers
    """)
SEASON_WORDS = read_block("""
    cup derby final fixture fixtures game games kick-off league match matches playoff playoffs season squad team
    tie tournament trip
    """)
# With one of these a team came to real harm.
ACCIDENTS = read_block("""
    ambush attack attacked blast bomb bombing bus bullet coach collapse collapsed crash crashed crush explosion fire
    gunman gunmen lightning overturned plane shooting shot stampede
    """)
