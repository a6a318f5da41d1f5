"""The whole of which a share came to harm: "12% of 300 patients died", "half of the 200 on board were killed"."""

from factbase.extract.figures.attachments import Attachment
from factbase.extract.figures.function_words import AUXILIARIES, RELATIVES
from factbase.extract.figures.scenes import Scene
from factbase.extract.lexicons import read_block
from factbase.extract.numerals import find_numerals

# A share stands so many tokens before its whole.
LONGEST_SHARE = 8
SHARES_WITHOUT_NUMBER = read_block("few majority many minority most none some")
LEADS = read_block("( ) about all almost around her his its nearly of roughly some the their these those")


def is_base_of_share(scene: Scene, at: int, attachment: Attachment) -> bool:
    """Whether only a share of the amount came to the harm; "half of the 40 dead were children" counts forty dead."""
    return _has_share_before(scene, scene.quantities[at].outer_first) and not _names_the_harmed(scene, at, attachment)


def _has_share_before(scene: Scene, place: int) -> bool:
    first = place
    while scene.word(place - 1) in LEADS and first - place < LONGEST_SHARE:
        place -= 1
    if "of" in scene.words(place, first) and scene.word(place - 1) in SHARES_WITHOUT_NUMBER:
        return True
    # "half the" reads its article as well.
    start = max(0, place - LONGEST_SHARE)
    numerals = find_numerals(scene.tokens[start:first])
    return bool(numerals) and numerals[-1].form == "fraction" and start + numerals[-1].last >= place


def _names_the_harmed(scene: Scene, at: int, attachment: Attachment) -> bool:
    """ "the 40 dead", "the 40 people killed in Orm were", "the 40 who died were"."""
    cue = attachment.cue
    if cue is None:
        return False
    end = max(scene.phrases[at].last, scene.quantities[at].outer_last)
    if cue.first <= end:
        return cue.frame != "subject"
    before = cue.first - 1
    while scene.word(before) in AUXILIARIES:
        before -= 1
    return scene.word(before) in RELATIVES
