"""Who speaks: the mention of a cue resolved to a name, and speech that goes on without one."""

import pytest

from factbase.extract.attribution import attribute
from factbase.extract.marks import find_marked
from factbase.extract.mentions import find_mentions
from factbase.extract.quotes import find_quotes
from factbase.text.sentences import read_layout


def read(text):
    layout = read_layout(text)
    marked = find_marked(text, layout)
    cast = find_mentions(text, layout, marked)
    return attribute(text, layout, find_quotes(text, layout, marked, cast), cast)


def speaker_of(text, words):
    quotation = next(quotation for quotation in read(text) if words in quotation.text)
    return quotation.speaker.name if quotation.speaker else None


LAST = "“We shall wait here for an answer,” "


@pytest.mark.parametrize(
    ("before", "cue", "name"),
    [
        ("Mayor Ann Roth opened the bridge.", "she said.", "Ann Roth"),
        ("Mr Ivo Tarr opened the bridge.", "he said.", "Ivo Tarr"),
        ("Ann Roth met Ivo Tarr at the bridge.", "he said.", "Ivo Tarr"),
        ("Ann Roth met Ivo Tarr at the bridge.", "she said.", "Ann Roth"),
        ("Ann Roth met Ida Tarr at the bridge.", "she said.", "Ann Roth"),
        ("The bridge is safe, Ida Tarr told Ann Roth.", "she said.", "Ida Tarr"),
        ("Ann Roth opened the bridge. It had been closed for a year.", "she said.", "Ann Roth"),
        ("Mr Ivo Tarr opened the bridge.", "she said.", None),
        ("Ann Roth resigned. Ms Tarr opened the bridge.", "she said.", None),
        ("Ann Roth resigned. Mr Tarr opened the bridge.", "she said.", "Ann Roth"),
        ("Ann Roth resigned. A woman from Sele watched.", "she said.", None),
        ("Marenian president Ruvek Osk met Ann Roth.", "the Marenian president said.", "Ruvek Osk"),
        ("Marenian president Ruvek Osk met Ann Roth.", "the Marenian leader said.", "Ruvek Osk"),
        ("Russia’s president Ruvek Osk met Ann Roth.", "the Russian leader said.", "Ruvek Osk"),
        ("Foreign minister Ivo Tarr met Ann Roth.", "the minister said.", "Ivo Tarr"),
        ("Foreign minister Ivo Tarr met finance minister Ann Roth.", "the minister said.", None),
        ("Foreign minister Ivo Tarr met finance minister Ann Roth.", "the finance minister said.", "Ann Roth"),
        ("Foreign minister Ivo Tarr met Ann Roth.", "the deputy foreign minister said.", None),
        ("Marenian president Ivo Tarr left. Ann Roth met the envoy. ", "said the president.", "Ivo Tarr"),
        ("Ida Tarr, a lawyer, met Ann Roth.", "the lawyer said.", "Ida Tarr"),
        ("Ivo Tarr met nobody.", "the 54-year-old said.", "Ivo Tarr"),
        ("Ivo Tarr met Ann Roth.", "the 54-year-old said.", None),
        ("Ivo Tarr met Ann Roth.", "said the latter.", "Ann Roth"),
        ("Lantern Aid met Ann Roth.", "the charity said.", "Lantern Aid"),
        ("The Marenian army met Ann Roth.", "the military said.", "Marenian army"),
        ("Human Rights Watch met Ann Roth.", "it said.", "Human Rights Watch"),
        ("Human Rights Watch met Ann Roth.", "it said in a statement.", "Human Rights Watch"),
        ("Marenian president Ruvek Osk refused in a brief statement.", "it said.", "Ruvek Osk"),
        ("Ruvek Osk refused.", "it said.", None),
        ("The ferry sank.", "it said.", None),
        ("The Marenian foreign ministry met Ann Roth.", "it said in a statement.", "Marenian foreign ministry"),
        ("The Kremlin met Ann Roth.", "it added.", "Kremlin"),
        ("Ann Roth has a spokesman, Ivo Tarr.", "her spokesman said.", "Ivo Tarr"),
        ("Ann Roth’s spokesman, Ivo Tarr, came.", "her spokesman said.", "Ivo Tarr"),
        ("Ann Roth’s lawyer, Ivo Tarr, came.", "the lawyer said.", "Ivo Tarr"),
        ("Ivo Tarr met Ann Roth.", "the report said.", None),
        ("Ivo Tarr met Ann Roth.", "the two ministers said.", None),
        ("Ivo Tarr met Ann Roth.", "said a witness, Ida Tarr, 43.", "Ida Tarr"),
        ("The charity Open Door, which came, met Ann Roth.", "the charity said.", "Open Door"),
        ("Ivo Tarr met Ann Roth.", "they said.", None),
        ("Ivo Tarr, the finance ministry and Ann Roth met.", "a spokeswoman for the finance ministry said.", None),
        ("Mr Ivo Tarr met Ann Roth.", "Mr Tarr’s office said.", None),
        ("Ivo Tarr met Ann Roth.", "Tarr and Roth said.", None),
        ("Ivo Tarr met Ann Roth.", "said Tarr and Roth.", None),
        ("Ivo Tarr met Ann Roth.", "said Ivo Tarr and Ann Roth in a letter.", None),
        ("Ivo Tarr met Ann Roth.", "said Ivo Tarr, and Ann Roth nodded.", "Ivo Tarr"),
        ("Ivo Tarr met Ann Roth.", "said Ivo Tarr and Ann Roth agreed.", "Ivo Tarr"),
        ("The United Nations met Ann Roth.", "the UN said.", "United Nations"),
        ("Ivo Tarr met Ann Roth.", "a source close to Mr Tarr said.", None),
        ("Foreign minister Ivo Tarr met Ann Roth.", "a pal of the minister said.", None),
        ("Foreign minister Ivo Tarr met Ann Roth.", "said an old chum of the minister.", None),
        ("Foreign minister Ivo Tarr met Ann Roth.", "a crony of the minister said.", None),
        ("Foreign minister Ivo Tarr met Ann Roth.", "said the old crony of the minister.", None),
        ("Ivo Tarr met Ann Roth.", "a crony of Mr Tarr told them.", None),
        ("Foreign minister Ivo Tarr met Ann Roth.", "a mate of the minister said.", None),
        ("Ivo Tarr met Ann Roth.", "a punter said.", None),
        ("Ruvek Osk won.", "said the mayor, Joss Vandt.", "Joss Vandt"),
        ("Ruvek Osk won.", "the mayor, Joss Vandt, said.", "Joss Vandt"),
        ("Ruvek Osk won.", "a nurse, Joss Vandt, told them.", "Joss Vandt"),
        ("Ruvek Osk won.", "one of them, Joss Vandt, said.", "Joss Vandt"),
        ("The prime minister, Joss Vandt, said that it rained.", "Vandt said.", "Joss Vandt"),
        ("Ida Tarr won. Her rival, opposition leader Joss Vandt, lost.", "he said.", "Joss Vandt"),
        ("Ida Tarr won. Her husband, the poet and former envoy Emil Vandt, wept.", "he said.", "Emil Vandt"),
        ("Ida Tarr met her rival, opposition leader Joss Vandt, and Ivo Tarr.", "her rival said.", None),
    ],
)
def test_a_mention_is_resolved_by_what_the_text_says(before, cue, name):
    assert speaker_of(f"{before}\n\n{LAST}{cue}", "wait here") == name


def test_a_post_right_behind_someone_without_a_post_may_be_hers():
    text = "Marenia’s president, Ivo Tarr, left.\n\nAnn Roth thanked us. “They never slept at all,” the president said."

    assert speaker_of(text, "never slept") is None


def test_a_line_of_a_transcript_names_its_speaker():
    text = (
        "Ann Roth and Mayor Ivo Ferry came.\n\nFERRY: We shall publish the report in full.\n\nROTH: When will that be?"
    )

    assert speaker_of(text, "publish the report") == "Ivo Ferry"
    assert speaker_of(text, "When will") == "Ann Roth"


NAMED_LATER = "Ivo Tarr was named by Mr Osk last month as his special envoy on trade."


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            f"The talks will go on, president Ruvek Osk’s trade envoy said on Monday.\n\n{NAMED_LATER}",
            "talks will go on",
            "Ivo Tarr",
        ),
        ("“We shall wait for an answer,” Roth said.\n\nAnn Roth has led the council since May.", "wait", "Ann Roth"),
        ("“We shall wait for an answer,” the mayor said.\n\nAnn Roth, the mayor of Sele, left.", "wait", "Ann Roth"),
    ],
)
def test_someone_may_be_named_only_after_the_quotation(text, words, name):
    assert speaker_of(text, words) == name


FIRST = "“The bridge will be closed until June,” said Ann Roth, the mayor of Sele."
NEXT = "“Nobody knows how long the repair is going to take.”"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{FIRST} {NEXT}", "Ann Roth"),
        (f"{FIRST}\n\n{NEXT}", "Ann Roth"),
        (f"{FIRST}\n\nREAD MORE\n\n{NEXT}", "Ann Roth"),
        (f"{FIRST}\n\nIt rained all day in the valley.\n\n{NEXT}", None),
    ],
)
def test_a_quotation_without_a_cue_goes_on_with_the_speaker_right_before_it(text, name):
    quotation = next(quotation for quotation in read(text) if "Nobody knows" in quotation.text)

    assert quotation.cue is None
    assert (quotation.speaker.name if quotation.speaker else None) == name


def test_a_quotation_over_paragraphs_has_one_speaker():
    text = "Ann Roth wrote: “The bridge is old.\n\n“It needs new piers.\n\n“Nobody will pay for them.”"

    quotations = [quotation for quotation in read(text) if quotation.kind == "direct"]

    assert len(quotations) == 3
    assert {quotation.speaker.name for quotation in quotations} == {"Ann Roth"}


ASKED = "“Who keeps the ferry running?” asked Ivo Tarr.\n\n“The council keeps it,” said Ann Roth."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{FIRST}\n\n“And the ferry?” asked Ivo Tarr.\n\n“That will run as it always has.”", "Ann Roth"),
        (f"{ASKED}\n\n“With whose money?”", "Ivo Tarr"),
        (f"{ASKED}\n\n“With whose money?”\n\n“With ours, as always.”", "Ann Roth"),
        (f"{ASKED}\n\n“It has done so for years.”", "Ann Roth"),
        (f"{ASKED} Nobody spoke.\n\n“With whose money?”", "Ivo Tarr"),
        (f"{ASKED}\n\nAn hour went by.\n\n“With whose money?”", None),
    ],
)
def test_a_question_hands_the_word_to_the_other_of_two(text, name):
    last = read(text)[-1]

    assert (last.speaker.name if last.speaker else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Roth wrote on her page:\n\n“The bridge is shut. Take the ferry.”", "Ann Roth"),
        ("On her page, Ann Roth later wrote:\n\n“The bridge is shut. Take the ferry.”", "Ann Roth"),
        ("Ann Roth came. In a letter to Ivo Tarr she wrote:\n\n“The bridge is shut for good.”", "Ann Roth"),
        ("Ann Roth was asked whether she would go. She paused. “Never in my life.”", "Ann Roth"),
        ("Ann Roth shrugged. “Nobody asked me at all.”", "Ann Roth"),
        ("“Nobody asked me at all.” — Ann Roth, mayor of Sele", "Ann Roth"),
        ("“Nobody asked me at all.”\n\n– Ann Roth, mayor of Sele\n\nThe bridge is shut.", "Ann Roth"),
        ("“Nobody asked me at all.” – Ann Roth left the room.", None),
        ("Ann Roth posted:\n\nThe bridge is shut. Take the ferry.", "Ann Roth"),
        ("The bridge is shut. Take the ferry. — Ann Roth (@annroth) May 12, 2031", "Ann Roth"),
        ("The bridge is shut. Take the ferry.\n\n— Ann Roth (@annroth)", "Ann Roth"),
        ("Ann Roth looked at Ivo Tarr. “Nobody asked me at all.”", None),
        ("The bridge was shut. “Nobody asked me at all.”", None),
        ("Ann Roth listed three things:\n\nThe bridge, the ferry and the road.\n\n“Nobody asked me at all.”", None),
    ],
)
def test_words_without_a_cue_belong_to_whoever_leads_up_to_them(text, name):
    last = read(text)[-1]

    assert (last.speaker.name if last.speaker else None) == name


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (FIRST, "named"),
        (f"Ann Roth came.\n\n{LAST}she said.", "pronoun for the subject before it"),
        (f"Mayor Ann Roth came.\n\n{LAST}the mayor said.", "holder of the post in this text"),
        (f"Ann Roth came.\n\n{LAST}a source said.", "not settled"),
        (f"{FIRST}\n\n{NEXT}", "goes on from the quotation before"),
    ],
)
def test_every_speaker_names_the_rule_that_found_it(text, rule):
    assert read(text)[-1].speaker_by == rule


@pytest.mark.parametrize(
    ("text", "name", "relayed_by"),
    [
        ("Ann Roth said that Ivo Tarr had said that the ferry was overloaded.", "Ivo Tarr", "Ann Roth"),
        ("Ann Roth said on Monday that Ivo Tarr told her the ferry was overloaded.", "Ivo Tarr", "Ann Roth"),
        ("According to Ann Roth, Ivo Tarr said “the ferry was overloaded”.", "Ivo Tarr", "Ann Roth"),
        ("The Sele Gazette quoted Ivo Tarr as saying the ferry was overloaded.", "Ivo Tarr", "The Sele Gazette"),
        ("“The ferry was overloaded,” the Sele Gazette quoted Ivo Tarr as saying.", "Ivo Tarr", "the Sele Gazette"),
        ("Ivo Tarr left. The Sele Gazette quoted him as saying the ferry was late.", "Ivo Tarr", "The Sele Gazette"),
        ("According to Ann Roth, the ferry was overloaded.", "Ann Roth", None),
        ("Ivo Tarr said the ferry was overloaded.", "Ivo Tarr", None),
    ],
)
def test_whoever_passes_words_on_is_kept_apart_from_who_said_them(text, name, relayed_by):
    inner = read(text)[-1]

    assert inner.speaker.name == name
    assert (inner.relayed_by.text if inner.relayed_by else None) == relayed_by


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("“No,” said a senior official who asked not to be named.", "a senior official who asked not to be named"),
        ("A diplomat close to the talks said they were over.", "A diplomat close to the talks"),
        (
            "An aide, who spoke on condition of anonymity, said it was over.",
            "An aide, who spoke on condition of anonymity",
        ),
        (
            "An aide, speaking on condition of anonymity, said it was over.",
            "An aide, speaking on condition of anonymity",
        ),
        ("“No,” a White House official said.", "a White House official"),
        ("“No,” said an aide to Ann Roth.", "an aide to Ann Roth"),
    ],
)
def test_who_is_not_named_keeps_the_whole_description(text, description):
    last = read(text)[-1]

    assert (last.mention.kind, last.mention.text, last.speaker) == ("unnamed", description, None)
    assert last.mention.span.slice(text) == description


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("The number of people confirmed dead in the flood is 31, Ann Roth says.", 1),
        ("Two sailors reported missing were found, Ann Roth said.", 1),
        ("Ann Roth confirmed dead trees had fallen on the road.", 1),
    ],
)
def test_a_plight_that_is_confirmed_is_no_second_report(text, quotations):
    assert [quotation.speaker.name for quotation in read(text)] == ["Ann Roth"] * quotations


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Ann Roth met Ida Tarr. “You are late,” Roth said. Tarr laughed. “I am never late.”",
            "never late",
            "Ida Tarr",
        ),
        ("Ann Roth ran. “It was late,” Roth said. “We had no light.”", "no light", "Ann Roth"),
        ("Ida Tarr ran. Ann Roth, a nurse, sat. “It hurts,” the mother of two said.", "hurts", "Ann Roth"),
        ("Police chief Ann Roth was late. “It was the traffic,” the police chief said.", "traffic", "Ann Roth"),
    ],
)
def test_speech_belongs_to_whoever_the_story_has_turned_to(text, words, name):
    assert speaker_of(text, words) == name


@pytest.mark.parametrize(
    ("sentence", "words", "subject"),
    [
        ("Ann Roth, who said the bridge was safe, left early.", "bridge was safe", "who"),
        ("Ann Roth, who has often said the bridge was safe, left early.", "bridge was safe", "who"),
        ("Ann Roth, who is a doctor, said the bridge was safe.", "bridge was safe", "Ann Roth"),
        ("Ann Roth said the bridge was safe.", "bridge was safe", "Ann Roth"),
        ("Drivers who say the bridge is unsafe stayed away.", "bridge is unsafe", "Drivers"),
    ],
)
def test_a_cue_belongs_to_the_relative_pronoun_of_somebody_named(sentence, words, subject):
    quotation = next(quotation for quotation in read(sentence) if words in quotation.text)

    assert quotation.subject.text == subject
    assert quotation.subject.identity == quotation.speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        # A brother of whom only the forename is told is not the other brother.
        (
            (
                "Alois Brunner lives on the farm, his younger brother Georg in the mill.\n\n"
                "Georg sees it otherwise. “A signature is a signature,” he says."
            ),
            "signature is",
            None,
        ),
        # Whom the main clause begins with, not whoever leads up to it.
        (
            "When the applause for the prime minister died down, Leopold Varga rose.\n\n“I was nineteen,” he began.",
            "nineteen",
            "Leopold Varga",
        ),
        # Not whoever only owns what the sentence is about.
        (
            (
                "Hollis Grant resigned.\n\nIn Grant’s home town a headmaster, Mr Aubrey Finch, 91, was waiting. "
                "“Punctual,” he said."
            ),
            "Punctual",
            "Aubrey Finch",
        ),
        (
            "The head of the opposition club, Wanda Lis, was pleased. “This is a red card for him,” she said.",
            "red card",
            "Wanda Lis",
        ),
        ("Vince Amory sang.\n\nHis son Vince Jr, a plumber, said: “He is the bravest man I know.”", "bravest", None),
        ("The Market Council met.\n\nThe firm said it was “too early to speculate” on the cause.", "too early", None),
        (
            "Independent MP Bronte Maguire spoke. “It leaks and they know it,” Ms Maguire said.",
            "leaks",
            "Bronte Maguire",
        ),
        (
            "The agency reported delays. A nurse, who had waited, sighed. “Come and sleep here,” the 44-year-old said.",
            "Come and",
            None,
        ),
    ],
)
def test_nobody_is_given_the_words_of_somebody_else_who_was_near(text, words, speaker):
    assert speaker_of(text, words) == speaker
