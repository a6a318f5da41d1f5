"""What an article is about besides its names: the things and doings by which two reports of one event are known."""

from factbase.text.concepts import fold_synonym
from factbase.text.names import find_names
from factbase.text.stems import is_content, stem
from factbase.text.tokens import tokenize

FEWEST_LETTERS = 3
MOST_WORDS = 40  # of a title, a lead and two sentences; more tell of nothing any more

# What nearly every report of an accident or a war is told with: it ties no two of them to one event.
COMMON = frozenset(
    fold_synonym(stem(word))
    for word in """
    afternoon ambulance army blame bring care cause chief child citizen city civilian climb condition confirm continue
    count country day death detail direction director doctor early emergency end evening family fight fighter figure
    find give government governor head hold home hospital hour inquiry injure kill late law lead leave live local man
    mayor medic minister ministry missing month morning mourn national news newspaper night number nurse office officer
    official old people person place police post president public put reach region relative reporter remain rescue
    resident rise road rose scene search send service show small source speak spoke spokesman spokesperson spokeswoman
    stand start station street take talk team time toll total town treat update victim village villager wait war week
    woman work worker wounded year young body
    """.split()  # noqa: SIM905
)


def find_subject(text: str) -> frozenset[str]:
    """Stems of the telling words of a text that are no names, synonyms folded: at most `MOST_WORDS`, the first."""
    names = {word for line in text.split("\n") for name in find_names(line) if name.is_sure for word in name.words}
    found: dict[str, None] = {}
    for token in tokenize(text):
        if is_content(token) and token.lower.removesuffix("'s") not in names:
            concept = fold_synonym(stem(token.text))
            if len(concept) >= FEWEST_LETTERS and concept not in COMMON:
                found.setdefault(concept)
    return frozenset(list(found)[:MOST_WORDS])
