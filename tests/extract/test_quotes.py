"""Direct and mixed quotations: what is one, whose it is, and which parts belong together."""

import pytest

from factbase.extract.marks import find_marked
from factbase.extract.mentions import find_mentions
from factbase.extract.quotes import find_quotes
from factbase.text.sentences import read_layout


def quotes(text):
    layout = read_layout(text)
    marked = find_marked(text, layout)
    return find_quotes(text, layout, marked, find_mentions(text, layout, marked))


def name_of(quotation):
    return quotation.mention.text if quotation.mention else None


def cue_of(quotation):
    return quotation.cue.text if quotation.cue else None


@pytest.mark.parametrize(
    ("text", "words", "speaker", "cue"),
    [
        ("“The dam will hold,” Mia Roth said.", "The dam will hold,", "Mia Roth", "said"),
        ("“The dam will hold,” said Mia Roth.", "The dam will hold,", "Mia Roth", "said"),
        ("Mia Roth said, “The dam will hold.”", "The dam will hold.", "Mia Roth", "said"),
        ("She said: “The dam will hold.”", "The dam will hold.", "She", "said"),
        ("Mia Roth: “The dam will hold.”", "The dam will hold.", "Mia Roth", ":"),
        ("Mia Roth told the paper on Monday: “It will hold.”", "It will hold.", "Mia Roth", "told"),
        ("“Will it hold?” Mia Roth asked.", "Will it hold?", "Mia Roth", "asked"),
        ("“Will it hold?” asked Mia Roth.", "Will it hold?", "Mia Roth", "asked"),
        ("“It will hold!” the hydrologist shouted.", "It will hold!", "the hydrologist", "shouted"),
        ("“Never,” replied Mia Roth.", "Never,", "Mia Roth", "replied"),
        ("“The river rose,” he wrote on Facebook.", "The river rose,", "he", "wrote"),
        ("As Mia Roth put it: “It is a very old dam.”", "It is a very old dam.", "Mia Roth", "put it"),
        ("It was, Mia Roth said, “a gamble”.", "a gamble", "Mia Roth", "said"),
        ("“We won.” Mia Roth said.", "We won.", "Mia Roth", "said"),
        ("“It is a very old dam.” So said Mia Roth.", "It is a very old dam.", "Mia Roth", "said"),
        ("“Who knows?” Mia Roth shrugged.", "Who knows?", "Mia Roth", "shrugged"),
        ("Mia Roth (54) said: “The bridge is closed.”", "The bridge is closed.", "Mia Roth", "said"),
    ],
)
def test_a_cue_on_either_side_gives_words_their_speaker(text, words, speaker, cue):
    [quotation] = quotes(text)

    assert (quotation.kind, quotation.text) == ("direct", words)
    assert (name_of(quotation), cue_of(quotation)) == (speaker, cue)
    assert quotation.span.slice(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "“It will hold,” said Mia Roth, a hydrologist at the Tarsa Institute who measured it in May.",
        "“It will hold,” Mia Roth, a hydrologist at the Tarsa Institute, said.",
        "“It will hold,” Mia Roth, the mayor’s deputy, said on Tuesday.",
        "“It will hold,” Mia Roth, 41, told the Tarsa Courier.",
        "Mia Roth, who measured the dam in May, said: “It will hold.”",
        "Mia Roth, a hydrologist at the Tarsa Institute, told reporters, “It will hold.”",
        "In a statement on Monday, Mia Roth said: “It will hold.”",
        "“It will hold,” Mia Roth repeatedly told a news conference in Velm.",
    ],
)
def test_descriptions_between_name_and_verb_do_not_hide_the_speaker(text):
    [quotation] = quotes(text)

    assert (quotation.text.rstrip(",."), name_of(quotation)) == ("It will hold", "Mia Roth")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("‘The dam will hold,’ Mia Roth said.", "The dam will hold,"),
        ("‘The dam will hold’, Mia Roth said.", "The dam will hold"),
        ("'The owners' dam will hold,' Mia Roth said.", "The owners' dam will hold,"),
        ("«The dam will hold», Mia Roth said.", "The dam will hold"),
        ("« The dam will hold », said Mia Roth.", "The dam will hold"),
        ("„The dam will hold“, said Mia Roth.", "The dam will hold"),
        ("''The dam will hold,'' Mia Roth said.", "The dam will hold,"),
        ("``The dam will hold,'' said Mia Roth.", "The dam will hold,"),
        ("— The dam will hold, — said Mia Roth.", "The dam will hold,"),
    ],
)
def test_every_house_style_is_read(text, words):
    [quotation] = quotes(text)

    assert (quotation.kind, quotation.text, name_of(quotation)) == ("direct", words, "Mia Roth")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("“The dam,” she said, “will hold.”", ["The dam,", "will hold."]),
        ("“The dam will hold,” she said. “It held before.”", ["The dam will hold,", "It held before."]),
        (
            "‘It will hold,’ said Mia Roth, a ferryman’s daughter. ‘We can’t sleep.’",
            ["It will hold,", "We can’t sleep."],
        ),
        ("“It is,” said Mia Roth, pausing, “a very old dam.”", ["It is,", "a very old dam."]),
        ("«It is closed», Lind said. «It will open in May.»", ["It is closed", "It will open in May."]),
        ("“The river rose.\n\n“We fled in the dark,” said Mia Roth.", ["The river rose.", "We fled in the dark,"]),
        ("“No,” he insisted. “Not now. Not ever.”", ["No,", "Not now. Not ever."]),
    ],
)
def test_the_parts_of_one_utterance_share_a_group(text, parts):
    found = quotes(text)

    assert [quotation.text for quotation in found] == parts
    assert {quotation.group for quotation in found} == {"q1"}


def test_a_sentence_that_goes_on_has_neither_cue_nor_mention():
    first, second = quotes("“The dam will hold,” she said. “It held before.”")

    assert (name_of(first), cue_of(first)) == ("she", "said")
    assert (second.mention, second.cue) == (None, None)


def test_a_quoted_paragraph_without_a_cue_is_an_utterance_of_its_own():
    found = quotes("“The river rose,” Mia Roth said.\n\n“We fled in the dark, and nobody came.”")

    assert [(one.group, cue_of(one)) for one in found] == [("q1", "said"), ("q2", None)]


def test_two_speakers_in_one_paragraph_are_two_groups():
    found = quotes("“We won,” said Mia Roth. “We lost,” said Ivo Lind.")

    assert [(name_of(one), one.group) for one in found] == [("Mia Roth", "q1"), ("Ivo Lind", "q2")]


def test_a_participle_goes_on_for_the_speaker_before_it():
    found = quotes("“We are late,” Mia Roth said, adding: “We are sorry.”")

    assert [(one.text, name_of(one)) for one in found] == [("We are late,", "Mia Roth"), ("We are sorry.", "Mia Roth")]


@pytest.mark.parametrize(
    "text",
    [
        "The “wall of water” reached the town by noon.",
        "Ivo “the Bear” Lind left the town.",
        "“The dam will hold” was what everyone hoped.",
        "Mia Roth appeared on “The Late Hour” in May.",
        "The operation “Northern Shield” began on Monday.",
        "The bridge of “Old Velm” is closed.",
        "The play “The Bear” opened in Tarsa.",
        "They gave the name ‘Redcaps’ to the guards.",
    ],
)
def test_names_and_scare_quotes_are_no_quotations(text):
    assert quotes(text) == ()


def test_a_programme_that_is_told_something_is_not_what_is_said():
    [quotation] = quotes("Mia Roth told “The Late Hour” on Radio Tarsa that the dam would hold.")

    assert (quotation.kind, quotation.text) == ("indirect", "the dam would hold")


@pytest.mark.parametrize(
    ("text", "clause", "speaker"),
    [
        (
            "Mia Roth said there was a “real chance” that the dam would hold.",
            "there was a “real chance” that the dam would hold",
            "Mia Roth",
        ),
        ("Mia Roth called the plan “a gamble with lives”.", "the plan “a gamble with lives”", "Mia Roth"),
        (
            "The ministry said the flood was “under control” and that nobody had died.",
            "the flood was “under control” and that nobody had died",
            "The ministry",
        ),
        (
            "The opposition condemned the decision as “shameful”.",
            "the decision as “shameful”",
            "The opposition",
        ),
        ("The plan is “a farce”, Mia Roth said.", "The plan is “a farce”", "Mia Roth"),
    ],
)
def test_quoted_words_in_a_reported_clause_make_it_mixed(text, clause, speaker):
    [quotation] = quotes(text)

    assert (quotation.kind, quotation.text, name_of(quotation)) == ("mixed", clause, speaker)


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("ROTH: We will act.\n\nQ: When?", [("We will act.", "ROTH"), ("When?", None)]),
        (
            "Mia Roth: We will act.\n\nLind: When?\n\nMia Roth: Soon.",
            [("We will act.", "Mia Roth"), ("When?", "Lind"), ("Soon.", "Mia Roth")],
        ),
    ],
)
def test_the_turns_of_a_transcript_are_direct_speech(text, turns):
    found = quotes(text)

    assert [(one.text, name_of(one)) for one in found] == turns
    assert {one.kind for one in found} == {"direct"}


def test_one_label_in_small_letters_is_no_transcript():
    assert quotes("Note: the dam was built in May.") == ()


@pytest.mark.parametrize("text", ["", " ", "“", "“”", "said", "“Said,” said said.", ": : :", "according to"])
def test_odd_texts_are_read_without_complaint(text):
    assert all(one.span.slice(text) == one.text for one in quotes(text))


@pytest.mark.parametrize(
    "unit", ["he said ", "“We act,” he said. ", "Roth, a doctor, ", "according to ", "and said “a” "]
)
def test_cues_alone_do_not_multiply(unit):
    short, long = (len(quotes(unit * count)) for count in (500, 2000))

    assert long <= 5 * short + 5


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("Roth: we will not open the dam", "we will not open the dam"),
        ("Mia Roth: Dam Stays Shut For ‘Years’", "Dam Stays Shut For ‘Years’"),
    ],
)
def test_a_headline_gives_what_it_says_to_the_person_of_its_label(headline, words):
    [first, *_] = quotes(f"{headline}\n\nThe mayor, Mia Roth, opened the debate at noon.")

    assert (first.kind, first.text, first.mention.identity.name) == ("indirect", words, "Mia Roth")


@pytest.mark.parametrize("headline", ["Tarsa: dam stays shut", "Floods: what we know", "Lind: dam stays shut"])
def test_a_headline_with_the_label_of_no_person_of_the_text_gives_nothing(headline):
    assert quotes(f"{headline}\n\nMia Roth opened the debate in Tarsa at noon.") == ()
