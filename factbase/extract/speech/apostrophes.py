"""Single quotation marks told from apostrophes: "the ministers' plan", "’90s", ‘he said’."""

from collections.abc import Sequence

from factbase.extract.speech.glyphs import Glyph


def drop_apostrophes(glyphs: Sequence[Glyph], is_resumed: bool) -> list[Glyph]:
    """The marks without single ones that have no partner.

    `is_resumed` says that the next paragraph begins with a single mark: then the first mark of this one may stay open.
    """
    kept = _paired([glyph for glyph in glyphs if glyph.family == "single"])
    if is_resumed and glyphs and glyphs[0].family == "single" and glyphs[0].opens:
        kept.add(glyphs[0].span.start)
    return [glyph for glyph in glyphs if glyph.family != "single" or glyph.span.start in kept]


def _paired(singles: Sequence[Glyph]) -> set[int]:
    """Where the marks stand that pair off: each opening one with the first sure closing one before the next opening.

    A doubtful one ("ministers'") serves only where there is no sure one.
    """
    kept: set[int] = set()
    opening: Glyph | None = None
    doubtful: Glyph | None = None
    for glyph in singles:
        if glyph.opens:
            kept |= _pair(opening, doubtful)
            opening, doubtful = glyph, None
        elif opening and glyph.is_sure:
            kept |= _pair(opening, glyph)
            opening = doubtful = None
        elif opening:
            doubtful = doubtful or glyph
    return kept | _pair(opening, doubtful)


def _pair(opening: Glyph | None, closing: Glyph | None) -> set[int]:
    return {opening.span.start, closing.span.start} if opening and closing else set()
