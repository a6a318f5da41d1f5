"""What can go wrong, in the language of the domain; the edge translates each into a status."""


class FactbaseError(Exception):
    """Any refusal of the domain; `str()` is a sentence for a person."""


class NotFound(FactbaseError):
    """There is no such row."""

    def __init__(self, noun: str, key: object) -> None:
        super().__init__(f"There is no {noun} {key}.")
        self.noun = noun
        self.key = key


class Moved(FactbaseError):
    """The row was merged into another, whose number is `into`."""

    def __init__(self, noun: str, key: int, into: int) -> None:
        super().__init__(f"The {noun} {key} was merged into {noun} {into}.")
        self.key = key
        self.into = into


class Conflict(FactbaseError):
    """The state of the subject forbids this; `changes` are numbers of those that stand in the way."""

    def __init__(self, message: str, changes: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.changes = changes


class StillRunning(Conflict):
    """The same request was sent before and is being carried out: its answer will be there in a moment."""


class Stale(FactbaseError):
    """The caller's revision of the subject is not the current one."""


class Invalid(FactbaseError):
    """A value is readable but wrong; `pointer` is the JSON pointer of the field at fault."""

    def __init__(self, message: str, pointer: str = "") -> None:
        super().__init__(message)
        self.pointer = pointer


class TooLarge(FactbaseError):
    """A text is longer than the service reads."""


class Unavailable(FactbaseError):
    """The database cannot answer now; the same request may succeed later."""
