"""What kind of words name a topic."""

from typing import Literal

Shape = Literal["noun", "act", "bare"]
