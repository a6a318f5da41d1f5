"""Names of money, with their ISO 4217 code where one word settles it; a noun such as "crowns" stays as it is."""

SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₹": "INR", "₩": "KRW", "₪": "ILS"}
# Before a sign: "US$5m", "A$5m".
SIGN_PREFIXES = {"a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nz": "NZD", "s": "SGD", "us": "USD"}
CODES = frozenset(
    [
        "AUD",
        "CAD",
        "CHF",
        "CNY",
        "CZK",
        "DKK",
        "EUR",
        "GBP",
        "HUF",
        "INR",
        "JPY",
        "NOK",
        "PLN",
        "RON",
        "RUB",
        "SEK",
        "TRY",
        "UAH",
        "USD",
    ]
)
NAMES = {
    "dollar": "USD",
    "dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "hryvnia": "UAH",
    "hryvnias": "UAH",
    "rand": "ZAR",
    "renminbi": "CNY",
    "rouble": "RUB",
    "roubles": "RUB",
    "ruble": "RUB",
    "rubles": "RUB",
    "rupees": "INR",
    "shekels": "ILS",
    "sterling": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "zloty": "PLN",
}
# Money of several countries.
NOUNS = frozenset(
    [
        "crowns",
        "dinars",
        "dirhams",
        "ducats",
        "florins",
        "francs",
        "guilders",
        "guineas",
        "korunas",
        "krona",
        "kronas",
        "krone",
        "kroner",
        "kronor",
        "liras",
        "lire",
        "livres",
        "marks",
        "pesos",
        "pounds",
        "rials",
        "riyals",
        "shillings",
        "talers",
        "thalers",
    ]
)
