"""Reported clauses: where they begin and end, whose they are, and what is no report at all."""

import pytest

from factbase.extract.marks import find_marked
from factbase.extract.mentions import find_mentions
from factbase.extract.quotes import find_quotes
from factbase.text.sentences import read_layout


def quotes(text):
    layout = read_layout(text)
    marked = find_marked(text, layout)
    return find_quotes(text, layout, marked, find_mentions(text, layout, marked))


def reports(text):
    return [(one.text, one.mention.text if one.mention else None, one.cue.text) for one in quotes(text)]


@pytest.mark.parametrize(
    "clause",
    [
        "at least 40 people had died",
        "about 40 people had died",
        "nearly forty people had died",
        "between 40 and 50 people had died",
        "well over a hundred people had died",
        "in all two dozen people had died",
    ],
)
@pytest.mark.parametrize("cue", ["said", "says", "said on Monday", "told reporters"])
def test_a_count_keeps_the_words_that_hedge_it(cue, clause):
    [(words, mention, _)] = reports(f"Mia Roth {cue} {clause}.")

    assert (words, mention) == (clause, "Mia Roth")


@pytest.mark.parametrize(
    "text", ["Mia Roth said about 40 minutes later the dam was safe.", "Mia Roth said over and over the dam was safe."]
)
def test_a_time_is_no_count(text):
    assert all("40" not in words and "over" not in words for words, _, _ in reports(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The farmers' association, which met on Monday, said prices were too low.", "The farmers' association"),
        ("The river authority, meanwhile, said prices were too low.", "The river authority"),
        ("The miners’ union said prices were too low.", "The miners’ union"),
        ("The union, founded in Tarsa, said prices were too low.", "The union"),
        ("Prices were too low, said farmers.", "farmers"),
    ],
)
def test_the_words_said_are_never_taken_for_the_speaker(text, speaker):
    [(words, mention, _)] = reports(text)

    assert (words.casefold(), mention) == ("prices were too low", speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mia Roth said that the dam would hold.", "Mia Roth"),
        ("Mia Roth said the dam would hold.", "Mia Roth"),
        ("Mia Roth said on Monday that the dam would hold.", "Mia Roth"),
        ("Mia Roth on Monday said the dam would hold.", "Mia Roth"),
        ("In a statement on Monday, Mia Roth said the dam would hold.", "Mia Roth"),
        ("Mia Roth said in an interview with the Courier that the dam would hold.", "Mia Roth"),
        ("Mia Roth has repeatedly said that the dam would hold.", "Mia Roth"),
        ("Mia Roth told reporters the dam would hold.", "Mia Roth"),
        ("Mia Roth told Ivo Lind on Friday that the dam would hold.", "Mia Roth"),
        ("Mia Roth has warned that the dam would hold.", "Mia Roth"),
        ("Mia Roth denied that the dam would hold.", "Mia Roth"),
        ("Mia Roth left the hall, saying that the dam would hold.", "Mia Roth"),
        ("Mia Roth, a hydrologist, said the dam would hold.", "Mia Roth"),
        ("A spokeswoman for the ministry, Ana Berg, said the dam would hold.", "Ana Berg"),
        ("Officials in the capital said the dam would hold.", "Officials"),
        ("Two senior officials who asked not to be named said the dam would hold.", "Two senior officials"),
        ("The report says the dam would hold.", "The report"),
        ("Police say the dam would hold.", "Police"),
        ("According to Mia Roth, the dam would hold.", "Mia Roth"),
        ("Mia Roth’s warning that the dam would hold was ignored.", "Mia Roth"),
    ],
)
def test_the_clause_behind_a_cue_is_reported(text, speaker):
    [(clause, mention, _)] = reports(text)

    assert (clause, mention) == ("the dam would hold", speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The dam would hold, Mia Roth said.", "Mia Roth"),
        ("The dam would hold, said Mia Roth.", "Mia Roth"),
        ("The dam would hold, the Ministry of Water said.", "the Ministry of Water"),
        ("The dam would hold, Mia Roth, a hydrologist, said.", "Mia Roth"),
        ("The dam would hold, the minister, Mia Roth, said.", "the minister"),
        ("The dam would hold, Tarsa’s water minister, Mia Roth, said on Monday.", "Tarsa’s water minister"),
        ("The dam would hold, according to Mia Roth.", "Mia Roth"),
        ("The dam would hold, according to exit polls.", "exit polls"),
        ("The dam would hold, Mia Roth told the Courier.", "Mia Roth"),
        ("The dam would hold, Mia Roth said in a statement on Monday.", "Mia Roth"),
        ("The dam would hold, she added, but the bridge would not.", "she"),
        ("The dam would hold, the ministry said, although 40 people were missing.", "the ministry"),
        ("The dam would hold, said Mia Roth, a hydrologist at the Tarsa Institute.", "Mia Roth"),
    ],
)
def test_the_clause_before_a_closing_cue_is_reported(text, speaker):
    [(clause, mention, _)] = reports(text)

    assert (clause, mention) == ("The dam would hold", speaker)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The dam, she said, would hold.", ["The dam", "would hold"]),
        ("If the bridge opens, he said, trade will recover.", ["If the bridge opens", "trade will recover"]),
    ],
)
def test_a_cue_in_mid_sentence_leaves_two_parts_of_one_group(text, parts):
    found = quotes(text)

    assert [one.text for one in found] == parts
    assert {one.group for one in found} == {"q1"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mia Roth said the dam would hold and has demanded that the sluices be opened.",
            [("the dam would hold", "Mia Roth", "said"), ("the sluices be opened", "Mia Roth", "demanded")],
        ),
        (
            "Mia Roth said the dam would hold and that the town was safe.",
            [("the dam would hold and that the town was safe", "Mia Roth", "said")],
        ),
        (
            "Mia Roth has said Velm threatened the dam and has demanded Velm leave.",
            [("Velm threatened the dam", "Mia Roth", "said"), ("Velm leave", "Mia Roth", "demanded")],
        ),
        (
            "“We are late,” Mia Roth said, adding that the road was closed.",
            [("We are late,", "Mia Roth", "said"), ("the road was closed", "Mia Roth", "adding")],
        ),
        (
            "Ivo Lind says that Mia Roth said that the bridge was closed.",
            [
                ("Mia Roth said that the bridge was closed", "Ivo Lind", "says"),
                ("the bridge was closed", "Mia Roth", "said"),
            ],
        ),
        (
            "Mia Roth argued the charge was absurd and asked the court to drop it.",
            [("the charge was absurd", "Mia Roth", "argued"), ("the court to drop it", "Mia Roth", "asked")],
        ),
        (
            "Ivo Lind fears the ministry, which Mia Roth has argued hid the leak.",
            [("hid the leak", "Mia Roth", "argued")],
        ),
        (
            "The general, who has denied the charges, said he would appeal.",
            [("the charges", "The general", "denied"), ("he would appeal", "The general", "said")],
        ),
        (
            "Citing the flood, Mia Roth said the bridge was closed.",
            [("the flood", "Mia Roth", "Citing"), ("the bridge was closed", "Mia Roth", "said")],
        ),
    ],
)
def test_several_cues_share_a_sentence(text, expected):
    assert reports(text) == expected


@pytest.mark.parametrize(
    ("text", "clause", "cue"),
    [
        ("Mia Roth asked whether the dam would hold.", "whether the dam would hold", "asked"),
        ("Mia Roth asked for the money that Kestmark owes.", "for the money that Kestmark owes", "asked"),
        ("Mia Roth asked that the report be published.", "the report be published", "asked"),
        ("Mia Roth accused the ministry of hiding the leak.", "the ministry of hiding the leak", "accused"),
        ("Mia Roth promised to close the sluices by Friday.", "to close the sluices by Friday", "promised"),
        ("Mia Roth vowed never to return.", "never to return", "vowed"),
        ("Mia Roth refused to open the sluices.", "to open the sluices", "refused"),
        ("Mia Roth has demanded the ministry open the sluices.", "the ministry open the sluices", "demanded"),
        ("Mia Roth urged the ministry to open the sluices.", "the ministry to open the sluices", "urged"),
        ("Mia Roth called for an inquiry.", "an inquiry", "called for"),
        ("Mia Roth called on the ministry to resign.", "the ministry to resign", "called on"),
        ("Mia Roth warned of more floods.", "of more floods", "warned"),
        ("Mia Roth described the dam as safe.", "the dam as safe", "described"),
        ("Mia Roth announced the closure of the bridge.", "the closure of the bridge", "announced"),
        ("Mia Roth insisted she had never met him.", "she had never met him", "insisted"),
        ("Mia Roth told Ivo Lind he should leave.", "he should leave", "told"),
        ("Mia Roth reportedly said the bridge was closed.", "the bridge was closed", "said"),
        ("Mia Roth pointed out that the bridge was closed.", "the bridge was closed", "pointed out"),
    ],
)
def test_each_class_of_verb_has_its_own_complement(text, clause, cue):
    assert reports(text) == [(clause, "Mia Roth", cue)]


@pytest.mark.parametrize(
    "text",
    [
        "Mia Roth thinks the dam will hold.",
        "Mia Roth hopes the dam will hold.",
        "Mia Roth believes that the dam will hold.",
        "Mia Roth expects to close the sluices.",
        "Mia Roth wants the sluices closed.",
        "Mia Roth plans to close the sluices.",
    ],
)
def test_thoughts_are_not_speech(text):
    assert quotes(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Mia Roth did not say whether the dam would hold.",
        "Mia Roth has never said the dam would hold.",
        "Neither of the engineers said the dam would hold.",
        "Mia Roth declined to comment.",
        "Ivo Lind said nothing.",
        "Ivo Lind believes that the bridge will open, and said so.",
        "Mia Roth stopped short of saying the dam had been broken.",
        "Mia Roth refrained from saying that the dam would hold.",
        "Mia Roth left without saying that the dam would hold.",
        "Mia Roth avoided saying the dam would hold.",
        "Ivo Lind said otherwise.",
        "Ivo Lind, who leads the board, was said to be open to a sale.",
    ],
)
def test_what_nobody_said_is_no_quotation(text):
    assert quotes(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "His calls for calm went unheard.",
        "The proposed dam will cost 3 million.",
        "The United States has no such dam.",
        "The state of the dam is unknown.",
        "Mia Roth wrote a letter to the ministry.",
        "The demands of the miners are modest.",
        "An ill-advised plan failed.",
        "Velm has agreed to the truce.",
        "Velm threatened the harbour of Tarsa.",
        "The offer, made in May, has lapsed.",
    ],
)
def test_nouns_adjectives_and_deeds_are_no_cues(text):
    assert quotes(text) == ()


def test_a_passive_leaves_open_who_asked():
    [quotation] = quotes("Ivo Lind was asked whether he would resign.")

    assert (quotation.text, quotation.mention) == ("whether he would resign", None)


def test_an_introductory_adverb_is_left_out_of_the_clause():
    assert reports("Meanwhile, the bridge was closed, police said.") == [("the bridge was closed", "police", "said")]


def test_every_quotation_names_the_rule_that_found_it():
    found = quotes("The dam would hold, Mia Roth said. Ivo Lind said it would not.")

    assert [one.found_by for one in found] == ["clause before cue", "clause after cue"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam, which Mia Roth says is unsafe, was closed on Monday.", "is unsafe"),
        ("The minister, who Mia Roth has argued does not keep his word, resigned on Monday.", "does not keep his word"),
        (
            "The report, which the ministry says was forged by its rivals, has been withdrawn.",
            "was forged by its rivals",
        ),
        ("Mia Roth, who promised to close the dam, has agreed to the truce.", "to close the dam"),
    ],
)
def test_what_follows_an_aside_is_not_said_in_it(text, expected):
    assert [clause for clause, _, _ in reports(text)] == [expected]


def test_an_agreement_behind_an_aside_is_nobodys_words():
    text = "Velland, which Mr Roth has described as being harder to deal with than Marenia, has agreed to the truce."

    assert not [clause for clause, _, _ in reports(text) if "agreed" in clause]
