"""Words of time by which something has to happen, and words that take it back."""

from factbase.extract.lexicons import read_block

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
# Lengths as in terms: a month is thirty days, a year 365.
UNIT_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.0, "year": 365.0}
NEGATIONS = read_block("denied denies deny n't never no nobody none nor not nothing unless without")
