"""Words around a number that make it something other than a count of people."""

from factbase.extract.lexicons import read_block

CURRENCY_SIGNS = read_block("$ £ ¥ ฿ ₦ ₩ ₪ ₫ € ₴ ₹ ₺ ₽")
CURRENCY_CODES = read_block("aud cad chf cny eur gbp inr jpy rs rub tl uah us$ usd")

MONTHS = read_block("""
    apr april aug august dec december feb february jan january jul july jun june mar march may nov november oct
    october sep sept september
    """)
# Nouns that take a number as a name: "Hill 402", "Article 5", "Flight 19", "phase two".
NUMBERED = read_block("""
    act apartment appendix area article bay block bulletin camp category chapter clause district division field
    figure flat flight floor gallery gate grade grid hangar highway hill house hut issue junction kilometer
    kilometre km lane level line lot magnitude no nr number number's page paragraph part phase pier platform point
    post quay resolution road room round route row schedule seat section sector site sitrep stage station step strip
    table terminal tier title track type unit update version vol volume ward week year zone
    """)
# Of these also in small letters, unless people follow the number: "flight 370", but "on that flight 239 people".
NUMBERED_IN_SMALL_LETTERS = read_block("article chapter flight kilometer kilometre page paragraph phase room route")
# "Group of Seven": a number in capitals after one of these is a name.
NAMED_GROUPS = read_block("band committee company council court gang group house league party")
PARENTS = read_block("dad father grandad grandfather grandmother granny mother mum parent widow widower")
CAPACITIES = read_block("beds built capacity designed meant places planned room seats space")
POPULATIONS = read_block("city population town village")
PHONE_WORDS = read_block("call dial fax hotline phone ring tel telephone text")
STREETS = read_block("avenue boulevard court crescent drive gardens lane place road row square street terrace way")
CLOCK_WORDS = read_block("a.m. am gmt hours hrs local o'clock p.m. pm utc")
AGED_NOUNS = frozenset({"boy", "child", "girl", "man", "woman", "youth"})
AGE_VERBS = read_block("turned turning turns")
BE = read_block("am are be been being is was were")
