"""The table of actions is that of what the services record: a subscription to any other would never be told."""

import ast
from pathlib import Path

from factbase import services
from factbase.services.actions import ACTIONS
from factbase.services.reverting import HIDDEN, REMOVED, SUBJECTS

# By the name of the function that notes a change: which of its arguments is the action.
NOTING = {"add": 0, "update": 0, "_update": 0, "blank_row": 1, "replace_words": 1}
FORGOTTEN = {"alias", "role", "speaker"}  # what a redaction blanks in one loop


def find_written_actions():
    """Every action that stands in the services in so many words."""
    for path in Path(services.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and len(node.args) > NOTING.get(name_of(node.func), 99):
                argument = node.args[NOTING[name_of(node.func)]]
                yield from (part.value for part in ast.walk(argument) if is_action(part))


def name_of(function):
    return getattr(function, "attr", getattr(function, "id", None))


def is_action(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value and node.value[0] != " "


def test_the_table_of_actions_holds_what_is_recorded_and_nothing_else():
    restored = (f"{kind} restored".replace("_", " ") for kind in SUBJECTS)
    remade = (f"{kind} {ending}" for kind in REMOVED | HIDDEN for ending in ("taken away", "brought back"))
    blanked = (f"{kind} redacted" for kind in FORGOTTEN)

    assert {*find_written_actions(), *restored, *remade, *blanked} == ACTIONS
