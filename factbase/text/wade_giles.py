"""Chinese syllables as Wade and Giles wrote them, in pinyin."""

# Initials, the longest first; an apostrophe is breath, without it the consonant is soft.
INITIALS = (
    ("ch'", "q"),
    ("hs", "x"),
    ("k'", "k"),
    ("p'", "p"),
    ("t'", "t"),
    ("ts'", "c"),
    ("tz'", "c"),
    ("ts", "z"),
    ("tz", "z"),
    ("ch", "zh"),
    ("k", "g"),
    ("p", "b"),
    ("t", "d"),
    ("j", "r"),
)
FINALS = (("ieh", "ie"), ("ueh", "ue"), ("ung", "ong"), ("ien", "ian"), ("ih", "i"))


def to_pinyin(syllable: str) -> str:
    """One syllable in pinyin: "hsieh" as "xie", "ta" as "da"."""
    for written, initial in INITIALS:
        if syllable.startswith(written):
            syllable = initial + syllable[len(written) :]
            break
    for written, final in FINALS:
        if syllable.endswith(written):
            return syllable[: -len(written)] + final
    return syllable
