"""The words of English numerals, each with its value."""

from fractions import Fraction

UNITS = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
TEENS = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SMALL = UNITS | TEENS | TENS

# Multipliers that take a count before them ("two dozen", "six hundred") and stand below a thousand.
GROUPS = {"dozen": 12, "hundred": 100, "score": 20}
SCALES = {
    "thousand": 10**3,
    "lakh": 10**5,
    "lakhs": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
}
MULTIPLIERS = GROUPS | SCALES

# After digits only: "61bn", "1.3 mn". "m" and "k" count only where they touch the digits, else they are units.
SHORT_SCALES = {"bn": 10**9, "mln": 10**6, "mn": 10**6, "tn": 10**12, "trn": 10**12}
TOUCHING_SCALES = {"b": 10**9, "k": 10**3, "m": 10**6}

ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "thousandth": 1000,
}
ORDINAL_ENDINGS = frozenset({"nd", "rd", "st", "th"})

DENOMINATORS = {
    "eighth": 8,
    "eighths": 8,
    "fifth": 5,
    "fifths": 5,
    "half": 2,
    "halves": 2,
    "ninth": 9,
    "ninths": 9,
    "quarter": 4,
    "quarters": 4,
    "seventh": 7,
    "sevenths": 7,
    "sixth": 6,
    "sixths": 6,
    "tenth": 10,
    "tenths": 10,
    "third": 3,
    "thirds": 3,
}
VULGAR_FRACTIONS = {
    "¼": Fraction(1, 4),
    "½": Fraction(1, 2),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
}

# Words that name a number of people or things without saying which.
VAGUE_PLURALS = frozenset({"billions", "dozens", "hundreds", "lakhs", "millions", "scores", "tens", "thousands"})
VAGUE_COUNTS = frozenset({"countless", "many", "multiple", "numerous", "several", "uncounted", "untold"})
# After "a"; "of" belongs to what follows.
VAGUE_AFTER_ARTICLE = frozenset({"few", "handful", "number"})

ROUND_ENDINGS = frozenset({"ish", "odd", "some"})
