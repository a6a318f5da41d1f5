"""What papers, agencies and ministries outside America print beside the words of a speaker."""

import pytest
from reported import reports

from factbase.extract.article import read_article
from factbase.values.articles import ArticleDraft


def readings(text):
    """What a whole reading gives: the words, their kind and the mention."""
    quotations = read_article(ArticleDraft(url="https://news.example/a", body=text)).quotations
    return [(one.text, one.kind, one.mention.text if one.mention else None) for one in quotations]


@pytest.mark.parametrize(
    ("text", "clause", "speaker"),
    [
        ("Mia Roth rejected suggestions that the dam leaked.", "suggestions that the dam leaked", "Mia Roth"),
        ("Mia Roth dismissed the idea that it leaked.", "the idea that it leaked", "Mia Roth"),
        ("Mia Roth demanded a law that bans dams.", "a law that bans dams", "Mia Roth"),
        ("Mia Roth denied on Monday that the dam leaked.", "the dam leaked", "Mia Roth"),
        ("Mia Roth appealed to farmers to wait.", "farmers to wait", "Mia Roth"),
        ("Mia Roth spoke only of “delays”.", "“delays”", "Mia Roth"),
        ("Mia Roth reckons the dam leaks.", "the dam leaks", "Mia Roth"),
        ("Mia Roth expressed the hope that the dam would hold.", "the dam would hold", "Mia Roth"),
        ("She asked as to why the dam leaked.", "as to why the dam leaked", "She"),
        ("Mia Roth says it is safe; the village is empty.", "it is safe", "Mia Roth"),
        ("Mia Roth says that it is safe; that it is dry.", "it is safe; that it is dry", "Mia Roth"),
        ("Until then, said Mia Roth, the dam is shut.", "the dam is shut", "Mia Roth"),
        ("Mia Roth said residents' questions deserved answers.", "residents' questions deserved answers", "Mia Roth"),
        (
            "A civil servant, who asked not to be named, said the dam leaked.",
            "the dam leaked",
            "A civil servant",
        ),
        ("The dam is safe, said the court’s press officer.", "The dam is safe", "the court’s press officer"),
        ("Dam to close in May, says minister", "Dam to close in May", "minister"),
        ("A report titled “Dry Wells” said the dam leaked.", "the dam leaked", "A report"),
    ],
)
def test_a_clause_is_read_with_its_speaker(text, clause, speaker):
    assert (clause, speaker) in reports(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors say it threatens wells that feed six towns.", ["it threatens wells that feed six towns"]),
        ("They talk of little else.", []),
        ("Its spokeswoman declined to say whether the dam leaked.", []),
        ("The dam leaked, the paper reported, citing two officials.", ["The dam leaked"]),
        ("The dam leaked, the paper reported, citing a person who had seen it.", ["The dam leaked"]),
        ("The dam leaked, Mia Roth said, citing a survey of wells.", ["The dam leaked", "a survey of wells"]),
        ("Mia Roth denied claims that the dam leaked.", ["claims that the dam leaked"]),
    ],
)
def test_a_noun_of_the_sentence_reports_nothing_of_its_own(text, expected):
    assert [words for words, _ in reports(text)] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mia Roth said that he had begun “to tire” of it.", "he had begun “to tire” of it"),
        ("Mia Roth said that they would continue “to wait” for him.", "they would continue “to wait” for him"),
        ("Mia Roth said that the board would offer “a prayer” for him.", "the board would offer “a prayer” for him"),
    ],
)
def test_marked_words_within_a_reported_clause_belong_to_it(text, words):
    assert (words, "Mia Roth") in reports(text)


@pytest.mark.parametrize("verb", ["apologised", "interrupted", "grumbled", "gasped", "protested", "stormed", "pleaded"])
def test_more_verbs_introduce_marked_words(verb):
    assert reports(f"“The dam leaks,” {verb} Mia Roth.") == [("“The dam leaks,”", "Mia Roth")]


def test_what_a_speaker_does_may_part_two_pieces_of_speech():
    text = "“It leaks,” she went on, turning to Mia Roth, “and you know it leaks.”"

    assert readings(text) == [("It leaks,", "direct", "she"), ("and you know it leaks.", "direct", "she")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "TARSA: The dam leaks, Mia Roth said.\n\nNobody was hurt.",
            [("The dam leaks", "indirect", "Mia Roth")],
        ),
        (
            "Dam leaks\n\nPORT SELE, Marenia: “It leaks,” said Mia Roth.\n\nNobody was hurt.",
            [("It leaks,", "direct", "Mia Roth")],
        ),
        (
            "ROTH: The dam leaks.\n\nLIND: Since when?",
            [("The dam leaks.", "direct", "ROTH"), ("Since when?", "direct", "LIND")],
        ),
        ("ROTH: The dam leaks.", [("The dam leaks.", "direct", "ROTH")]),
    ],
)
def test_a_place_before_a_colon_is_no_speaker(text, expected):
    assert readings(text) == expected


def test_a_dialogue_goes_on_without_cues():
    text = "—It leaks —said Mia Roth.\n\n—Since you came. You said: “Never”, and I believed you.\n\n—Since May."

    assert [words for words, _, _ in readings(text)] == [
        "It leaks",
        "Since you came. You said: “Never”, and I believed you.",
        "Since May.",
    ]


def test_items_behind_dashes_are_no_dialogue():
    assert readings("The board met.\n\n— Bread, milk and eggs\n\n— Two new pumps") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The first answer came from a nurse:\n\nThe dam leaks and nobody cares about it.", "a nurse"),
        ("Mia Roth replied on her page:\n\nThe dam leaks and nobody cares about it.", "Mia Roth"),
    ],
)
def test_an_answer_may_be_quoted_as_a_block(text, speaker):
    assert readings(text) == [("The dam leaks and nobody cares about it.", "direct", speaker)]


def test_a_label_of_one_word_before_marked_words_is_a_speaker():
    assert readings("Taoiseach: ‘The dam leaks’") == [("The dam leaks", "direct", "Taoiseach")]


def test_a_colon_behind_a_silence_goes_on_with_the_speaker():
    text = "“It leaks,” said Mia Roth. Then, after a silence: “It has leaked for years.”"

    assert readings(text) == [("It leaks,", "direct", "Mia Roth"), ("It has leaked for years.", "direct", "Mia Roth")]


def test_whom_a_relative_clause_follows_keeps_its_words():
    text = "Mia Roth called the river board, which said that the dam was shut."

    assert readings(text) == [("the dam was shut", "indirect", "the river board")]


def test_a_mark_lost_before_a_trade_and_a_name_ends_with_the_speech():
    text = '"It leaks and they know it, said union organiser Mia Roth. Nobody answered.'

    assert readings(text) == [("It leaks and they know it,", "direct", "union organiser Mia Roth")]


@pytest.mark.parametrize(
    ("text", "clause", "speaker"),
    [
        ("Victims who spoke with our paper on Monday said the dam leaked.", "the dam leaked", "Victims"),
        ("A statement read out on behalf of the board said the dam leaked.", "the dam leaked", "A statement"),
        ("Murdo Strachan, 58, of Shore Road, Port Sele, denies theft.", "theft", "Murdo Strachan"),
        (
            "State Fire and Rescue director Ivo Lind, when met at the dam, said it leaked.",
            "it leaked",
            "Rescue director Ivo Lind",
        ),
        ("Hon. Ivo Lind, the warden, assured them that it was safe.", "it was safe", "Hon. Ivo Lind"),
        ("Reacting, Engr. Ivo Lind, the warden, said it was safe.", "it was safe", "Engr. Ivo Lind"),
        ("Cross-examined by Mia Roth, for the board, Ivo Lind said that it leaked.", "it leaked", "Ivo Lind"),
        ("Ivo Lind accepted that it leaked but denied that he knew it.", "it leaked", "Ivo Lind"),
        ("Ivo Lind accepted that it leaked but denied that he knew it.", "he knew it", "Ivo Lind"),
        ("My father used to say that the dam would break.", "the dam would break", "My father"),
        ("But the law, recalls the lawyer Ivo Lind, protects the dam.", "protects the dam", "the lawyer Ivo Lind"),
        ("Ivo Lind disputed the count when asked by this paper.", "the count", "Ivo Lind"),
        ("Ivo Lind asked Mia Roth whether it leaked.", "whether it leaked", "Ivo Lind"),
        ("The paper reported yesterday, citing an engineer, that it leaked.", "it leaked", "The paper"),
        ("Asked what the warden had said, Ivo Lind shrugged.", "what the warden had said", None),
    ],
)
def test_a_subject_is_found_behind_what_parts_it_from_its_verb(text, clause, speaker):
    assert (clause, speaker) in reports(text)


def test_what_a_clause_says_will_be_asked_is_not_asked_yet():
    assert reports("Mia Roth said the union would ask for a new dam.") == [
        ("the union would ask for a new dam", "Mia Roth")
    ]


def test_an_answer_without_a_cue_is_given_by_whom_the_writer_asked():
    text = "I asked Ivo Lind whether it leaked. “Like a sieve.” He looked away. “It always has.”"

    assert [row for row in readings(text) if row[1] == "direct"] == [
        ("Like a sieve.", "direct", "Ivo Lind"),
        ("It always has.", "direct", "Ivo Lind"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("— It leaks, said Mia Roth. We shall drown.", ["It leaks", "We shall drown."]),
        ("— It leaks, said Mia Roth, and you know it.", ["It leaks", "and you know it."]),
        ("— It leaks, said Mia Roth, who had seen it. She left.", ["It leaks"]),
        ("– It leaks, says Mia Roth, warden of the dam. It isn’t new.", ["It leaks", "It isn’t new."]),
        ("— Page 31, she read. “From any river.”", ["Page 31", "From any river."]),
    ],
)
def test_speech_behind_a_dash_may_go_on_behind_its_cue(text, expected):
    assert [words.rstrip(",") for words, _, _ in readings(text)] == expected


def test_members_who_interrupt_have_a_turn_of_their_own():
    text = "Hon. Ivo Lind: It leaks.\n\nSome hon. members: Oh, oh!\n\nThe Speaker: Order.\n\nHon. Ivo Lind: It does."

    assert [words for words, _, _ in readings(text)] == ["It leaks.", "Oh, oh!", "Order.", "It does."]


def test_a_claim_that_is_only_spoken_about_is_nobodys():
    text = "On claims that the dam leaked, Mia Roth said: “Show me.”"

    assert readings(text)[0] == ("the dam leaked", "indirect", None)


def test_a_statement_with_that_stands_whatever_the_model_makes_of_it():
    text = "The government maintains that there were three dead; the village has nineteen graves."

    assert readings(text) == [("there were three dead", "indirect", "The government")]


@pytest.mark.parametrize(
    ("text", "clause", "speaker"),
    [
        (
            "The union says it is safe, but an internal report, seen by this paper, concluded that it leaked.",
            "it leaked",
            "an internal report",
        ),
        (
            "Two members of the board, who did not want to be named, said the letters calling for a vote were ready.",
            "the letters calling for a vote were ready",
            "Two members of the board",
        ),
        ("The money, Mia Roth assured members, had not been spent.", "had not been spent", "Mia Roth"),
        ("Mia Roth answered that it was, and that she had paid.", "it was, and that she had paid", "Mia Roth"),
        ("When asked who pays for the wood, Mia Roth shrugged.", "who pays for the wood", None),
        ("Mia Roth said it would answer, a day after two wells ran dry.", "it would answer", "Mia Roth"),
        ("Mia Roth said (and nobody contradicted her) that it leaked.", "it leaked", "Mia Roth"),
        ("It should stop, the board said in a report published today.", "It should stop", "the board"),
        (
            "Public Works Secretary Mia Roth, reached for comment, said it leaked.",
            "it leaked",
            "Works Secretary Mia Roth",
        ),
        ("Mia Roth survived the vote, then told members she would go.", "she would go", "Mia Roth"),
    ],
)
def test_a_clause_ends_where_the_writer_goes_on(text, clause, speaker):
    assert (clause, speaker) in reports(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mia Roth denied it in a text message to the station.",
        "Mia Roth declined to comment, but a sign in the window read “Closed”.",
        "Mia Roth refused to be drawn.",
        "Mia Roth would not say whether the dam leaked.",
    ],
)
def test_what_is_withheld_is_no_quotation(text):
    assert reports(text) == []


def test_somebody_told_from_others_speaks_for_themselves():
    text = "“She was pushed,” said one of them. The other disagreed: “She was never a jumper at all.”"

    assert readings(text)[1] == ("She was never a jumper at all.", "direct", "The other")
