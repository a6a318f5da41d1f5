"""Amounts beside a word of harm whose people came to none: set free, spared, of a story, of a game."""

from itertools import pairwise

from factbase.extract.figures.armed_words import ARMED_GROUPS
from factbase.extract.figures.function_words import RELATIVES
from factbase.extract.figures.harms import HarmCue
from factbase.extract.figures.noun_phrases import may_be_people
from factbase.extract.figures.role_words import UNITS
from factbase.extract.figures.scenes import Scene
from factbase.extract.figures.sport_words import ACCIDENTS, SEASON_WORDS, SPORT_WORDS, SPORTSMEN
from factbase.extract.figures.subjects import is_part_of_next
from factbase.extract.lexicons import read_block
from factbase.values.statements import Harm

# Their objects and subjects came to no harm, or no longer do.
SAFE_WORDS = read_block("""
    acquitted alive escape escaped exchange exchanged free freed handed liberated release released releases
    releasing repatriated return returned survive survived swap swapped unharmed unhurt uninjured unscathed
    """)
# Harms that are over once somebody is free or found.
ENDING = frozenset({"abducted", "captured", "detained", "missing"})
TRACED = frozenset({"found", "located", "traced"})
FREED = read_block("""
    exchange exchanged exchanging freed liberated release released releases releasing swap swapped swapping
    """)
SLIGHT = frozenset({"badly", "critically", "dangerously", "gravely", "seriously", "severely"})
SLIDES = read_block("""
    avalanche collapse debris earth earthquake landslide landslip mud mudslide quake rockfall roof rubble slide snow
    """)
HARDSHIPS = frozenset({"debt", "oblivion", "obscurity", "poverty", "recession", "unemployment"})
IDLE_DEATHS = frozenset({"boredom", "curiosity", "embarrassment", "envy", "laughing", "laughter", "shame"})
WORKS = frozenset({"ballad", "comedy", "drama", "legend", "movie", "musical", "novel", "opera", "play", "thriller"})
AFTER_WORKS = frozenset({",", "ends", "follows", "has", "is", "opens", "sees", "tells"})
PRESENT_DEATHS = frozenset({"die", "dies"})
FICTION = frozenset({"ballad", "book", "film", "movie", "musical", "novel", "opera", "play", "series", "story"})
FIRST_WORDS, LONGEST_PLAYER, REACH_OF_SAFETY, LONGEST_HABIT = 8, 5, 7, 8
# Who leaves a firm or a party comes to no harm.
CLIENTELE = read_block("""
    client customer donor fan follower investor listener member player reader student subscriber supporter user viewer
    voter worker employee
    """)


def is_no_casualty(scene: Scene, at: int, harm: Harm, cue: HarmCue | None) -> bool:
    """Whether an amount that a word of harm governs came to none all the same."""
    is_free = is_part_of_next(scene, at) and went_free(scene, at, harm)
    if cue is not None and (_is_slide(scene, cue) or _is_figure_of_speech(scene, cue) or _is_routine(scene, cue)):
        return True
    if harm == "losses" and scene.phrases[at].head in CLIENTELE:
        return True  # "lost 40 customers"
    return is_free or is_sport(scene, at, harm, cue) or is_stumble(scene, at, harm, cue)


def _is_slide(scene: Scene, cue: HarmCue) -> bool:
    """ "the avalanche buried 12 skiers": some may be dug out alive."""
    is_burial = scene.word(cue.first) in {"buried", "buries", "bury", "burying"}
    return is_burial and not SLIDES.isdisjoint(scene.words(cue.first - 6, cue.first))


def _is_figure_of_speech(scene: Scene, cue: HarmCue) -> bool:
    """ "one died of boredom", "hostages to fortune", "pulled millions out of poverty"."""
    is_idle = scene.word(cue.first) in {"die", "died", "dying"} and scene.word(cue.last) == "of"
    if is_idle and scene.word(cue.last + 1) in IDLE_DEATHS:
        return True
    is_uplift = cue.harm == "rescued" and not HARDSHIPS.isdisjoint(scene.words(cue.last, cue.last + 3))
    return is_uplift or scene.words(cue.last, cue.last + 2) == ["to", "fortune"]


def _is_routine(scene: Scene, cue: HarmCue) -> bool:
    """ "The clinic treats 400 patients a day": what it does every day, for whatever ails them."""
    is_habit = scene.word(cue.first) in {"admit", "admits", "treat", "treats"}
    words = scene.words(cue.last, cue.last + LONGEST_HABIT)
    is_rate = any(pair[0] in {"a", "each", "every", "per"} and pair[1] in UNITS for pair in pairwise(words))
    return is_habit and is_rate


def _opens_with_work(scene: Scene) -> bool:
    """ "The play, written in 1611, has nine murders in it"."""
    return any(
        scene.word(at) in WORKS
        and scene.word(at + 1) in {",", "ends", "follows", "has", "is", "opens", "sees", "tells"}
        for at in range(1, 4)
    )


def is_part_of_things(scene: Scene, at: int) -> bool:
    """ "killed 3 of the 8 threads": the noun of the whole tells what was counted."""
    if scene.phrases[at].kind != "none" or not is_part_of_next(scene, at):
        return False
    return not may_be_people(scene.phrases[at + 1], scene.tokens)


def is_of_things(scene: Scene, at: int) -> bool:
    """ "Of the 120 shops in the street, 44 are dead": the things named first are what is counted."""
    is_opening = scene.word(0) in {"of", "out"} and not scene.things.isdisjoint(range(1, 5))
    return is_opening and scene.phrases[at].kind == "none"


def is_set_free(scene: Scene, at: int) -> bool:
    """ "freed 12 captured airmen", "let nine hostages go": what was done to them is over; or they alone were spared."""
    start, end = scene.quantities[at].outer_first, scene.phrases[at].last
    before = scene.words(start - 3, start)
    is_let_go = "let" in before and "go" in scene.words(end, end + 2)
    if before[-2:] == ["all", "but"]:
        return True  # "all but three of the 40 perished"
    return is_let_go or (not FREED.isdisjoint(before[-2:]) and before[-1] not in {",", "and"})


def went_free(scene: Scene, at: int, harm: Harm) -> bool:
    """ "five of the 26 kidnapped novices have escaped", "released 40 of the 63": no longer harmed."""
    start = scene.quantities[at].outer_first
    before = scene.words(start - 3, start)
    place = last = scene.phrases[at + 1].last if at + 1 < len(scene.phrases) else scene.quantities[at].last
    while place < last + REACH_OF_SAFETY and scene.word(place).isalpha() and scene.word(place) not in RELATIVES:
        place += 1
    words = {*before, *scene.words(last, place)}
    is_found = harm == "missing" and not TRACED.isdisjoint(words)
    return is_found or (harm in ENDING and not SAFE_WORDS.isdisjoint(words))


def is_of_degree(scene: Scene, at: int) -> bool:
    """ "none of them badly": they came to harm, only not to much."""
    quantity = scene.quantities[at]
    return quantity.is_zero and not SLIGHT.isdisjoint(scene.words(quantity.last, quantity.last + 4))


def is_fiction(scene: Scene) -> bool:
    """ "the play, in which four lovers die", "The novel is long, and nobody dies until page 312"."""
    if _opens_with_work(scene):
        return True
    if scene.word(0) == "in" and not FICTION.isdisjoint(scene.words(1, 4)):
        return True  # "In the novel 14 people are murdered"
    is_told = not FICTION.isdisjoint(scene.words(0, FIRST_WORDS)) and not PRESENT_DEATHS.isdisjoint(scene.lowers)
    return is_told or any(
        scene.word(at) in FICTION
        and {"in", "where"} & set(scene.words(at + 1, at + 3))
        and "which" in scene.words(at, at + 4)
        for at in range(min(FIRST_WORDS, len(scene.tokens)))
    )


def is_stumble(scene: Scene, at: int, harm: Harm, cue: HarmCue | None) -> bool:
    """ "fell at the gate" kills only those who bore arms."""
    is_fall = cue is not None and cue.last - cue.first == 2 and scene.word(cue.first) in {"fell", "fallen"}
    phrase = scene.phrases[at]
    return is_fall and harm == "killed" and phrase.group not in ARMED_GROUPS and phrase.head != "man"


def is_sport(scene: Scene, at: int, harm: Harm, cue: HarmCue | None) -> bool:
    """ "captured three titles", "eliminated two rivals", "three forwards are injured and miss the match"."""
    if harm in ("injured", "missing"):
        return _are_unfit_players(scene, at)
    is_game = cue is not None and scene.word(cue.first).startswith("eliminat")
    return (is_game or harm in ("captured", "losses")) and bool(SPORT_WORDS & set(scene.lowers))


def _are_unfit_players(scene: Scene, at: int) -> bool:
    last = scene.quantities[at].last
    are_players = not SPORTSMEN.isdisjoint(scene.words(last, last + LONGEST_PLAYER))
    return are_players and not SEASON_WORDS.isdisjoint(scene.lowers) and ACCIDENTS.isdisjoint(scene.lowers)
