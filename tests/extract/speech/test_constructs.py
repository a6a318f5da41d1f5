"""What the rules alone make of each way to report speech, in the manner of American, British and agency copy."""

import pytest
from reported import reports


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("Asked whether he would resign, Pavel Orlo said no.", "whether he would resign", ("no", "Pavel Orlo")),
        ("Asked if she would sell, Mia Roth said not yet.", "if she would sell", ("not yet", "Mia Roth")),
        ("When asked what it cost, Mia Roth said it was cheap.", "what it cost", ("it was cheap", "Mia Roth")),
        ("Mia Roth, asked whether it would hold, said it might.", "whether it would hold", ("it might", "Mia Roth")),
        ("Mia Roth smiled when asked about the dam.", "about the dam", None),
        ("Asked whether it “can hold,” half of them said no.", "whether it “can hold,”", ("no", "half of them")),
    ],
)
def test_a_question_put_to_a_speaker_is_nobodys_and_never_theirs(text, question, answer):
    assert reports(text) == [(question, None), *([answer] if answer else [])]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Mia Roth said that was false.", "that was false"),
        ("Mia Roth said that would be a mistake.", "that would be a mistake"),
        ("Mia Roth said that means war.", "that means war"),
        ("Mia Roth told reporters that was false.", "that was false"),
        ("Mia Roth said that may be true.", "that may be true"),
        ("Mia Roth said that May had been cold.", "May had been cold"),
    ],
)
def test_that_may_be_the_subject_of_what_was_said(text, clause):
    assert reports(text) == [(clause, "Mia Roth")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mia Roth said the dam was safe, without offering evidence.", "Mia Roth"),
        ("Mia Roth said the dam was safe without elaborating.", "Mia Roth"),
        ("Mia Roth said the dam was safe, but did not elaborate.", "Mia Roth"),
        ("Mia Roth said the dam was safe, but gave no details.", "Mia Roth"),
        ("Mia Roth announced on the 12th of May that the dam was safe.", "Mia Roth"),
        ("Mia Roth said in a joint statement that the dam was safe.", "Mia Roth"),
        ("Mia Roth was quoted as saying by the Tarsan News Agency that the dam was safe.", "Mia Roth"),
        ("The Courier reported, citing a source in the army, that the dam was safe.", "The Courier"),
        ("The firm argued, unsuccessfully, that the dam was safe.", "The firm"),
        ("Mia Roth replied that the dam was safe.", "Mia Roth"),
        ("An announcement by Mia Roth that the dam was safe drew laughter.", "Mia Roth"),
        ("Mia Roth’s assertion on Monday that the dam was safe drew laughter.", "Mia Roth"),
        ("Mia Roth gave assurances that the dam was safe.", "Mia Roth"),
        ("Mia Roth has issued a fresh statement that the dam was safe.", "Mia Roth"),
        ("According to Mia Roth, the union’s leader, the dam was safe.", "Mia Roth"),
        ("Six in 10 say the dam was safe.", "Six in 10"),
        ("Mia Roth told reporters in the capital the dam was safe.", "Mia Roth"),
        ("Mia Roth told them in Tarsa that the dam was safe.", "Mia Roth"),
        ("Mia Roth said by telephone the dam was safe.", "Mia Roth"),
        ("According to its spokesman, Kurt Volin, the dam was safe.", "its spokesman"),
        ("It rained for two days in which, Mia Roth said, the dam was safe.", "Mia Roth"),
        ("Most of those surveyed say the dam was safe.", "Most of those surveyed"),
    ],
)
def test_the_clause_is_what_was_said_and_no_more(text, speaker):
    assert reports(text) == [("the dam was safe", speaker)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The plan, said Mia Roth, was dead.", ["The plan", "was dead"]),
        ("There is, says Mia Roth, no alternative.", ["There is", "no alternative"]),
        ("It would be “madness”, said Mia Roth, to cross now.", ["It would be “madness”", "to cross now"]),
        ("The plan was dead, said Mia Roth, to applause.", ["The plan was dead"]),
        ("The plan was dead, said Mia Roth, the mayor.", ["The plan was dead"]),
        ("— We wait — said Mia Roth, a nurse — and nobody comes.", ["We wait", "and nobody comes."]),
        ("“This is,” as Mia Roth put it, “the end.”", ["“This is,”", "“the end.”"]),
    ],
)
def test_a_clause_may_go_on_behind_its_speaker(text, parts):
    assert reports(text) == [(part, "Mia Roth") for part in parts]


@pytest.mark.parametrize(
    "text",
    [
        "A sign on the door read “Closed until further notice”.",
        "He held up a banner which read “Tarsa for everyone”.",
        "What Mia Roth said next surprised everyone.",
        "The two sides closed many disputes that had divided them.",
        "Mia Roth declined to comment.",
    ],
)
def test_what_is_written_or_left_unsaid_is_no_quotation(text):
    assert reports(text) == []


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Mia Roth threatened to call a strike.", "to call a strike"),
        ("Mia Roth refused to release the report.", "to release the report"),
        ("Mia Roth rejected that condition.", "that condition"),
        ("Mia Roth on Monday rejected calls for an inquiry.", "calls for an inquiry"),
    ],
)
def test_a_noun_of_speech_may_be_what_a_promise_or_refusal_is_about(text, clause):
    assert reports(text) == [(clause, "Mia Roth")]


@pytest.mark.parametrize(
    ("text", "clause", "speaker"),
    [
        ("Mayor Mia Roth had one message for the council: pay what you owe.", "pay what you owe", "Mayor Mia Roth"),
        ("The message from Mia Roth was simple: the money is gone.", "the money is gone", "Mia Roth"),
        ("Mia Roth’s answer was plain: the dam stays shut.", "the dam stays shut", "Mia Roth"),
    ],
)
def test_a_message_behind_a_colon_is_its_owners(text, clause, speaker):
    assert reports(text) == [(clause, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "The answer: nobody knows.",
        "Two towns were hit: Corham and Tarsa.",
        "The verdict against Roth was plain: guilty.",
    ],
)
def test_a_colon_without_an_owner_of_a_message_reports_nothing(text):
    assert reports(text) == []


def test_a_source_within_what_was_said_leaves_the_words_to_the_speaker():
    text = "The ministry said that, according to early counts, nine wells were dry."

    assert reports(text) == [("according to early counts, nine wells were dry", "The ministry")]


def test_marked_words_in_a_list_are_no_quotations_of_their_own():
    found = reports("Mia Roth said the talks were “useful”, “frank” and “long overdue”.")

    assert "“frank”" not in [words for words, _ in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("He met the tax office, which had said that the dam was safe.", "the tax office"),
        ("Ivo Lind wrote to his own ministry, which said that the dam was safe.", "his own ministry"),
        ("He met the head of the board, who said that the dam was safe.", "the head of the board"),
        ("Mia Roth of the river board, who said that the dam was safe, resigned.", "Mia Roth"),
        ("Rejecting reports of a leak, Mia Roth said that the dam was safe.", "Mia Roth"),
        ("Citing reports that it had been raised, Mia Roth said the dam was safe.", "Mia Roth"),
    ],
)
def test_neither_the_main_clause_nor_an_opening_one_takes_the_speaker_away(text, speaker):
    assert ("the dam was safe", speaker) in reports(text)


@pytest.mark.parametrize("words", ["the last ferry had left", "this dam was safe", "the late mayor had known"])
@pytest.mark.parametrize("when", ["", " on Monday", " late last week"])
def test_what_begins_with_a_word_of_time_is_not_cut(words, when):
    assert reports(f"Mia Roth said{when} {words}.") == [(words, "Mia Roth")]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Officials in Tarsa say the dam is safe.", "the dam is safe", "Officials in Tarsa"),
        ("People close to the board argue that the plan is dead.", "the plan is dead", "People"),
        (
            "Mia Roth and Jon Lind of Borne College suggest that it was luck.",
            "it was luck",
            "Mia Roth",
        ),
        ("Mia Roth suggested to me that the dam was old.", "the dam was old", "Mia Roth"),
        ("The defeat led Mia Roth to admit that the dam was old.", "the dam was old", "Mia Roth"),
        ("Mia Roth was forced to admit that the dam was old.", "the dam was old", "Mia Roth"),
        ("Mia Roth took to the radio to accuse the army of lying.", "the army of lying", "Mia Roth"),
        ("The dam will hold, current and former officials said.", "The dam will hold", "former officials"),
        ("Billy Kelly said the dam would hold.", "the dam would hold", "Billy Kelly"),
        ("The dam will hold, said Billy Kelly.", "The dam will hold", "Billy Kelly"),
        ("Mia Roth said Italy would pay.", "Italy would pay", "Mia Roth"),
        ("Borne (TPA) – Mia Roth hit the road, accusing the army of lying.", "the army of lying", "Mia Roth"),
        ("Hours later, Mia Roth met the press, saying the dam was safe.", "the dam was safe", "Mia Roth"),
        ("Mia Roth said, “We shall see,” when asked about the dam.", "“We shall see,”", "Mia Roth"),
        ("Mia Roth emailed supporters saying: “The fight goes on.”", "“The fight goes on.”", "Mia Roth"),
        ("Mia Roth issued a statement Tuesday saying, “I never said so.”", "“I never said so.”", "Mia Roth"),
        ("Mia Roth called Lind “a crank,” adding, “He has lost the plot.”", "“He has lost the plot.”", "Mia Roth"),
        (
            "It does not surprise the pollster Mia Roth: “This is old news.”",
            "“This is old news.”",
            "the pollster Mia Roth",
        ),
        ("Mia Roth had a word for Jon Lind: “Go home.”", "“Go home.”", "Mia Roth"),
        ("Voters stay at home - Mia Roth: “Nobody cares any more.”", "“Nobody cares any more.”", "Mia Roth"),
        ("Mia Roth declared the need for change: “Go and vote,” she said.", "“Go and vote,”", "she"),
        (
            "''I would call it 'old hat,''' said Mia Roth, who lives in Borne.",
            "''I would call it 'old hat,'''",
            "Mia Roth",
        ),
    ],
)
def test_whose_words_they_are_is_read_past_what_stands_between(text, words, speaker):
    assert (words, speaker) in reports(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mia Roth wants officials in Tarsa to say more.",
        "The plan to let residents in Borne report floods was dropped.",
        "Mia Roth is likely to say that the dam is safe.",
    ],
)
def test_what_nobody_has_said_yet_is_not_reported(text):
    assert reports(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Mia Roth warned parliament of the dangers that she sees in the valley.",
            "of the dangers that she sees in the valley",
        ),
        ("Mia Roth told the court about the fire that killed her son.", "about the fire that killed her son"),
        ("Mia Roth warned the head of the council that the dam was old.", "the dam was old"),
        ("Mia Roth complained to reporters that the dam was old.", "the dam was old"),
    ],
)
def test_a_that_which_describes_the_topic_opens_no_clause(text, words):
    assert reports(text) == [(words, "Mia Roth")]
