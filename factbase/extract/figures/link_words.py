"""Small words that tie one amount to another, or to the noun that announced it."""

from factbase.extract.lexicons import read_block

SMALL_LEADS = frozenset({"a", "an", "another", "further", "its", "other", "the", "their", "additional"})
CONNECTORS = frozenset({"and", ",", "or", "plus", "(", "&", "/", "as", "well", "along", "with", "also", "then"})
PARTITIVE = frozenset(
    {"all", "among", "her", "his", "its", "of", "out", "some", "the", "their", "those", "these", "own"}
)

# Right before an amount that is a part of another; or right after it.
PART_BEFORE = frozenset(
    {"counting", "include", "included", "includes", "including", "incl", "inclusive", "among", "whom"}
)
PART_AFTER = frozenset({("of", "them"), ("of", "whom"), ("of", "these"), ("of", "which")})

# Right before the amount of a toll.
LINKING = read_block("""
    : = approached are as at averaged averages averaging be being by exceeded from hit hits is lie lies neared nears
    number numbered numbers of passed ran range ranged ranges ranging reach reached reaches reaching run stand
    stands surpassed than to topped topping total totaling totalled totalling totals varied varies vary was were
    """)
# Before a bare amount that restates one of the same sentence.
CORRECTING = read_block(": against confirmed count counted counts from not report reported reports said say says to")
