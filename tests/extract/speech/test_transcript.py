"""Transcripts, interviews and statements printed whole: whole paragraphs are somebody's words."""

import pytest

from factbase.extract.speech.transcript import find_turns
from factbase.text.sentences import read_layout


def turns_of(text):
    turns = find_turns(text, read_layout(text))
    return [
        (turn.label.slice(text) if turn.label else None, turn.speech.slice(text), turn.continues)
        for turn in turns.values()
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ROTH: We wait.\n\nTARR: For what?",
            [("ROTH", "We wait.", False), ("TARR", "For what?", False)],
        ),
        (
            "ROTH: We wait.\n\nNobody comes.\n\nTARR: For what?",
            [("ROTH", "We wait.", False), ("ROTH", "Nobody comes.", True), ("TARR", "For what?", False)],
        ),
        (
            "ROTH: We wait.\n\n(Laughter)\n\nTARR: For what?\n\nThe hearing ended at noon.",
            [("ROTH", "We wait.", False), ("TARR", "For what?", False)],
        ),
        (
            "Q: Will you go?\n\nA: No.\n\nI stay.\n\nQ: Why?",
            [(None, "Will you go?", False), (None, "No.", False), (None, "I stay.", True), (None, "Why?", False)],
        ),
        (
            "Ann Roth: We wait.\nIvo Tarr: For what?\nAnn Roth: For the ferry.",
            [
                ("Ann Roth", "We wait.", False),
                ("Ivo Tarr", "For what?", False),
                ("Ann Roth", "For the ferry.", False),
            ],
        ),
        (
            "ROTH: We wait.\n\nQ (Sele Gazette): For what?\n\nROTH (by phone): Who knows.\n\nQ2: Not you?",
            [
                ("ROTH", "We wait.", False),
                (None, "For what?", False),
                ("ROTH", "Who knows.", False),
                (None, "Not you?", False),
            ],
        ),
        ("Ann Roth: We wait.\n\nThe ferry came at noon.", []),
        ("BREAKING: The ferry sank.\n\nUPDATE: Nobody was hurt.", []),
        ("WATCH: The ferry sinks", []),
        ("Roth had one wish: a new ferry.", []),
    ],
)
def test_a_turn_goes_on_until_the_next_label(text, expected):
    assert turns_of(text) == expected


@pytest.mark.parametrize(
    ("text", "author"),
    [
        (
            "Statement by the Foreign Ministry of Marenia on the ferry\n\nWe mourn the dead.",
            "the Foreign Ministry of Marenia",
        ),
        ("Joint statement by Ann Roth and Ivo Tarr\n\nWe have agreed on a ferry.", "Ann Roth and Ivo Tarr"),
        ("Remarks by President Ann Roth at the harbour\n\nMy friends, the ferry is lost.", "President Ann Roth"),
        ("STATEMENT BY THE PORT OF SELE\n\nThe ferry is lost. Our staff are safe.", "THE PORT OF SELE"),
        ("Statement by the Port of Sele\n\nThe Port of Sele regrets the loss.", "the Port of Sele"),
        ("Statement by minister angers crews\n\nThe minister said on Monday that crews were idle.", None),
        ("Statement by the Port of Sele\n\n“We mourn,” the harbour master said.", None),
        ("Statement by the Port of Sele.\n\nWe mourn the dead.", None),
        ("Statement by the Port of Sele", None),
    ],
)
def test_a_statement_printed_whole_is_its_authors(text, author):
    labels = {label for label, _, _ in turns_of(text)}

    assert labels == ({author} if author else set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roth wrote:\n\nThe ferry is late.\n\nIt was noon.", [(None, "The ferry is late.", False)]),
        ("In a statement, the port said:\n\nThe ferry is late.", [(None, "The ferry is late.", False)]),
        ("Late. — Ann Roth (@annroth) May 12, 2031", [("Ann Roth", "Late.", False)]),
        ("The ferry is late.\n\n— Ann Roth (@annroth)", [("Ann Roth", "The ferry is late.", False)]),
        ("Ann Roth wrote:\n\n“The ferry is late.”", []),
        ("The port wants two things, it said:\n\n• a ferry\n\n• a bridge", []),
        ("There are two ways:\n\nThe ferry is late.", []),
        ("Ann Roth (@annroth) is the mayor of Sele.", []),
    ],
)
def test_a_block_without_marks_is_somebodys_where_it_is_led_up_to_or_signed(text, expected):
    assert turns_of(text) == expected
