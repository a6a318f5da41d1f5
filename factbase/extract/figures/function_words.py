"""Closed classes of English words that end a noun phrase or stand between a subject and its verb."""

from factbase.extract.lexicons import read_block

PREPOSITIONS = read_block("""
    aboard about above across after against ahead along alongside amid amidst among amongst around as at atop before
    behind below beneath beside besides between beyond by despite down during following for from in inside into like
    near off on onto opposite out outside over past per round through throughout to toward towards under underneath
    up upon versus via with within without
    """)
SUBORDINATORS = frozenset({"because", "since", "until", "till", "when", "where", "while"})
CONJUNCTIONS = frozenset(
    {"and", "but", "nor", "or", "so", "than", "though", "whereas", "yet", "although", "if", "plus"}
)
AUXILIARIES = read_block("""
    am are aren't be been being can cannot could couldn't did didn't do does doesn't don't get gets getting got had
    hadn't has hasn't have haven't is isn't may might must shall should was wasn't were weren't will won't would
    wouldn't
    """)
RELATIVES = frozenset({"that", "which", "who", "whom", "whose"})
PRONOUNS = frozenset(
    {"he", "her", "him", "i", "it", "me", "she", "them", "themselves", "they", "us", "we", "you", "there"}
)
DETERMINERS = read_block("""
    a all an another any both each either every her his its my our some that the their these this those your
    """)
ADVERBS = read_block("""
    again ago alone already also anyway apiece apparently badly certainly currently either elsewhere even eventually
    ever far fatally finally first fully further gravely here however immediately initially instead just later
    lightly likely meanwhile mortally most mostly nearby nevertheless not now officially once only overnight perhaps
    possibly presumably previously probably reportedly respectively seriously severely similarly simply since
    slightly sometimes soon still subsequently then there thereby therefore today together tomorrow tonight too
    understandably unfortunately usually very well yesterday yet
    """)
# Verbs between a subject and the harm that it suffers: "are feared dead", "were reported to have drowned".
RAISING = read_block("""
    allegedly announced appeared believed came come confirmed considered declared deemed estimated expected feared
    found going gone known lay left listed lying presumed pronounced recorded registered remain remained remains
    reported said seem seemed seen suspected thought turned understood went
    """)
# Everyday verbs that would otherwise pass for nouns without a known meaning after a bare number.
PLAIN_VERBS = read_block("""
    agreed arrived asked attended became began begin came charged chose come escaped fought gathered gave give go
    goes held joined kept knew know lived made marched meet met needed paid put ran return returned rose said saw
    say says shot showed spent spoke stand stayed stood survive survived take tell told took turned voted wait
    waited walked want wanted watched went won work worked
    """)

# They open another phrase: "40 men a day", "411 last year".
OPENERS = frozenset({"a", "an", "each", "every", "last", "next", "per", "the", "this", "that"})
# Verbs of staying that would pass for nouns after a bare number: "three remain in hospital".
STAYING = frozenset({"lay", "lie", "lies", "remain", "remained", "remains"})
ENDS_OF_NOUN_PHRASE = (
    STAYING
    | PREPOSITIONS
    | SUBORDINATORS
    | CONJUNCTIONS
    | AUXILIARIES
    | RELATIVES
    | PRONOUNS
    | ADVERBS
    | PLAIN_VERBS
    | OPENERS
)
