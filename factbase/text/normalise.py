"""Forms to compare, and what a body may not hold."""

import re
import unicodedata

from factbase.errors import Invalid, TooLarge

MAX_BODY_BYTES = 1024 * 1024

SURROGATE = re.compile("[\ud800-\udfff]")

# Letters that have no decomposition, and marks that differ by house style only.
ALIKE = str.maketrans(
    {
        "æ": "ae",
        "ð": "d",
        "ø": "o",
        "þ": "th",
        "đ": "d",
        "ħ": "h",
        "ı": "i",
        "ł": "l",
        "œ": "oe",
        "‘": "'",
        "’": "'",
        "‚": "'",
        "‛": "'",
        "`": "'",
        "´": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "‟": '"',
        "«": '"',
        "»": '"',
        "‹": "'",
        "›": "'",
        "‐": "-",
        "‑": "-",
        "‒": "-",
        "–": "-",
        "—": "-",
        "―": "-",
        "−": "-",
        "\u00ad": None,
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
        "\ufeff": None,
        # Latin, Greek and Cyrillic accents; the vowel signs of other scripts are letters and stay.
        **{chr(code): None for code in range(0x0300, 0x0370)},
    }
)


def key(text: str) -> str:
    """The form in which two texts are compared: no case, no accents, plain marks, single blanks, none at the ends."""
    if text.isascii():
        return " ".join(text.casefold().replace("`", "'").split())
    # NFKC would turn an acute accent that stands for an apostrophe into a blank with a combining mark.
    plain = unicodedata.normalize("NFKD", text.replace("´", "'").casefold())
    # Letters such as 𝕊 have a case only once they are plain.
    folded = unicodedata.normalize("NFKD", plain.casefold())
    return " ".join(unicodedata.normalize("NFC", folded.translate(ALIKE)).split())


def check_body(text: str) -> None:
    """Raise Invalid if `text` holds what no database keeps, TooLarge if it passes 1 MiB of UTF-8."""
    if "\x00" in text:
        raise Invalid("The text holds a NUL character.", "/body")
    if SURROGATE.search(text):
        raise Invalid("The text holds half of a surrogate pair.", "/body")
    if len(text) > MAX_BODY_BYTES or len(text.encode()) > MAX_BODY_BYTES:
        raise TooLarge("The text is longer than 1 MiB.")
