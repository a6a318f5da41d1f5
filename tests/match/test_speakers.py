"""Which known speaker a mention means: names in any spelling, posts by date, and nobody in doubt."""

import json
from datetime import date
from importlib.resources import files

import pytest

from factbase.extract.attribution import attribute
from factbase.extract.marks import find_marked
from factbase.extract.mentions import find_mentions
from factbase.extract.quotes import find_quotes
from factbase.match.speakers import choose_speaker, name_keys, office_keys
from factbase.text.normalise import key
from factbase.text.sentences import read_layout
from factbase.values.known import KnownAlias, KnownRole, KnownSpeaker
from factbase.values.quotations import Identity, Mention, Role
from factbase.values.spans import Span


def person(name, *aliases, roles=()):
    return KnownSpeaker(1, name, "person", tuple(KnownAlias(text, "strong") for text in aliases), tuple(roles))


def body(name, *aliases, strength="strong"):
    return KnownSpeaker(1, name, "organization", tuple(KnownAlias(text, strength) for text in aliases))


def mention(text, kind="named", identity=None, role=None):
    return Mention(Span(0, len(text)), text, kind, identity, role)


def named(name, roles=(), kind="person"):
    return mention(name, identity=Identity(name, kind, roles=tuple(roles)))


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Ilse Brandtner", "Ilse Brandtner"),
        ("ILSE BRANDTNER", "Ilse Brandtner"),
        ("Ilse M. Brandtner", "Ilse Brandtner"),
        ("Brandtner, Ilse", "Ilse Brandtner"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskiy"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelenskiy"),
        ("Vladimir Zelensky", "Volodymyr Zelenskiy"),
        ("Володимир Зеленський", "Volodymyr Zelenskiy"),
        ("Dmitri Halmin", "Dmytro Halmin"),
        ("Youssef al-Tareemi", "Yusuf al-Tarimi"),
        ("Farid El Hasouni", "Farid al-Hasuni"),
        ("Farid Hasuni", "Farid al-Hasuni"),
        ("Pavel Czermik", "Pavel Tchermik"),
        ("Igor Jorine", "Igor Zhorin"),
        ("Muhammad Isharov", "Mukhamed Isharov"),
        ("Xie Dalan", "Hsieh Ta-lan"),
        ("Anton Bel'omko", "Anton Belomko"),
        ("Juergen Haeussmer", "Jürgen Häußmer"),
        ("Soren Kjaerbakke", "Søren Kjærbakke"),
        ("Lucja Wrobnik", "Łucja Wróbnik"),
        ("Tomas Okerre Lund", "Tomás Okerre-Lund"),
        ("Luc D’Auvrelle", "Luc d'Auvrelle"),
        ("Jonna Van der Meerle", "Jonna van der Meerle"),
        ("Bob Farlane", "Robert Farlane"),
        ("Liz Marrable", "Elizabeth Marrable"),
        ("Hugo Lantz Jr.", "Hugo Lantz jun."),
    ],
)
def test_spellings_of_one_name_are_one_person_and_share_a_key(name, known):
    choice = choose_speaker(named(name), (person(known),), None)

    assert choice.speaker_id == 1
    assert set(name_keys(name)) & set(name_keys(known))


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Ilsa Brandner", "Ilse Brandtner"),
        ("Oskar Brandtner", "Ilse Brandtner"),
        ("Dario Venner", "Dario Venn"),
        ("Marek Tolvanen", "Marko Tolvanen"),
        ("Anton Belemko", "Anton Belomko"),
        ("Pavel Chermin", "Pavel Chermik"),
        ("Aldo Ferrin Jr", "Aldo Ferrin"),
        ("Sunniva Talberg-Rask", "Sunniva Talberg"),
        ("Grete Winther", "Greta Vinter"),
        ("Ilse A. Brandtner", "Ilse M. Brandtner"),
    ],
)
def test_another_name_is_somebody_of_their_own(name, known):
    choice = choose_speaker(named(name), (person(known),), None)

    assert choice.speaker_id is None
    assert choice.may_create


def test_a_patronymic_that_contradicts_is_another_person():
    known = (person("Viktor Solmin", "Viktor Andreyevich Solmin"),)

    assert choose_speaker(named("V.A. Solmin"), known, None).speaker_id == 1
    assert choose_speaker(named("Viktor Borisovich Solmin"), known, None).speaker_id is None


def test_two_of_one_name_are_told_apart_by_their_posts_or_left_to_a_person():
    keeper = KnownSpeaker(1, "Jan Kesselmar", "person", (), (KnownRole("goalkeeper", "FC Aldmark"),))
    minister = KnownSpeaker(2, "Jan Kesselmar", "person", (), (KnownRole("trade minister", "Ostmark"),))

    plain = choose_speaker(named("Jan Kesselmar"), (keeper, minister), None)
    told = choose_speaker(named("Jan Kesselmar", [Role("trade minister", "Ostmark")]), (keeper, minister), None)

    assert (plain.speaker_id, plain.may_create, len(plain.candidates)) == (None, False, 2)
    assert told.speaker_id == 2


def test_a_namesake_of_another_trade_is_left_to_a_person():
    minister = person("Dario Venn", roles=(KnownRole("foreign minister", "Rendalia"),))

    choice = choose_speaker(named("Dario Venn", [Role("student")]), (minister,), None)

    assert (choice.speaker_id, choice.may_create) == (None, False)
    assert choice.candidates[0].speaker_id == 1


FIRST_TERM = KnownRole("president", "Rendalia", date(2017, 3, 1), date(2021, 3, 1))
FERRIN = KnownSpeaker(1, "Aldo Ferrin", "person", (), (FIRST_TERM,))
SOSS = KnownSpeaker(2, "Mirela Soss", "person", (), (KnownRole("president", "Rendalia", date(2021, 3, 1)),))


@pytest.mark.parametrize(
    ("title", "organization", "on", "holder"),
    [
        ("president", "Rendalia", date(2021, 2, 20), 1),
        ("president", "Rendalian", date(2021, 3, 2), 2),
        ("leader", "Rendalian", date(2021, 3, 2), 2),
        ("president", "Rendalia", date(2021, 3, 1), None),
        ("president", "Rendalia", date(2016, 1, 1), None),
        ("president", "Rendalia", None, None),
        ("president", None, date(2021, 3, 2), None),
        ("president", "Kessaly", date(2021, 3, 2), None),
        ("vice president", "Rendalia", date(2021, 3, 2), None),
        ("former president", "Rendalia", date(2021, 3, 2), 1),
    ],
)
def test_an_office_is_its_holder_on_that_day(title, organization, on, holder):
    office = mention("the office", "office", role=Role(title, organization))

    assert choose_speaker(office, (FERRIN, SOSS), on).speaker_id == holder


def test_an_office_without_its_country_needs_the_holder_in_the_article():
    office = mention("the president", "office", role=Role("president"))

    choice = choose_speaker(office, (FERRIN, SOSS), date(2021, 3, 2), (Identity("Mirela Soss", "person"),))

    assert choice.speaker_id == 2


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        ("Gen. Stavo", Role("general"), 1),
        ("General Stavro", Role("general"), None),
        ("Colonel Stavo", Role("colonel"), None),
        ("Mr Stavo", None, None),
        ("Stavo", None, None),
    ],
)
def test_a_bare_surname_needs_a_title_that_agrees(text, role, expected):
    known = (person("Goran Stavo", roles=(KnownRole("general", "Rendalian army"),)),)

    assert choose_speaker(mention(text, role=role), known, None).speaker_id == expected


@pytest.mark.parametrize(
    ("text", "role", "asked"),
    [
        ("Stavo", None, [1, 2]),
        ("Mr Stavo", None, [1, 2]),
        ("Colonel Stavo", Role("colonel"), [2]),
        ("Okerre", None, []),
        ("Stavo Steel", None, []),
    ],
)
def test_a_surname_of_known_people_is_a_question_about_all_of_them(text, role, asked):
    general = KnownSpeaker(1, "Goran Stavo", "person", (), (KnownRole("general", "Rendalian army"),))
    known = (general, KnownSpeaker(2, "Ida Stavo", "person"))

    choice = choose_speaker(mention(text, role=role), known, None)

    assert choice.speaker_id is None
    assert [one.speaker_id for one in choice.candidates] == asked
    assert all("surname" in part.detail for one in choice.candidates for part in one.parts[:1])


@pytest.mark.parametrize(
    ("text", "known", "article", "expected"),
    [
        ("the FPM", body("Free Ports Movement", "FPM"), (), 1),
        ("F.P.M.", body("Free Ports Movement", "FPM"), (), 1),
        ("Lenmark government", body("Government of Lenmark"), (), 1),
        ("the Palace", body("Presidency of Rendalia", "the Palace", strength="weak"), (), None),
        ("the Palace", body("Presidency of Rendalia", "the Palace", strength="weak"), ("Presidency of Rendalia",), 1),
        ("the Brandtner Group", body("Brandtner Institute"), (), None),
        ("Commander Falcon", person("Emeka Adisu", "Commander Falcon"), (), 1),
        ("an FPM spokesman", body("Free Ports Movement", "FPM"), (), None),
    ],
)
def test_an_alias_decides_alone_when_strong_and_with_the_article_when_weak(text, known, article, expected):
    identities = tuple(Identity(name, "organization") for name in article)

    assert choose_speaker(mention(text), (known,), None, identities).speaker_id == expected


@pytest.mark.parametrize("kind", ["collective", "unnamed", "pronoun"])
def test_who_is_not_named_is_nobody_known(kind):
    assert choose_speaker(mention("FPM", kind), (body("Free Ports Movement", "FPM"),), None).speaker_id is None


def test_a_leader_is_looked_up_as_what_a_leader_can_be():
    assert {"president", "prime minister", "rendalia"} <= set(office_keys(Role("leader", "Rendalia")))


def rows():
    lines = files("fixtures").joinpath("golden/speakers.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def known_of(row):
    return tuple(known_speaker(number, one) for number, one in enumerate(row["known_speakers"]))


def known_speaker(number, one):
    aliases = tuple(KnownAlias(alias["text"], alias["strength"]) for alias in one["aliases"] or ())
    roles = tuple(
        KnownRole(role["title"], role["organization"], day(role["from"]), day(role["to"]))
        for role in one["roles"] or ()
    )
    return KnownSpeaker(number, one["name"], one["kind"], aliases, roles)


def day(text):
    return text and date.fromisoformat(text)


def article_of(row):
    came = " ".join(
        f"{name[0].upper()}{name[1:]} came to the hall on Friday." for name in row["article_mentions_before"]
    )
    return f"{came}\n\n“The answer will be given in good time,” said {row['mention']}."


def chosen(row):
    """The name that factbase gives the speaker of the article made of a row: one known, a new one, or None."""
    text = article_of(row)
    layout = read_layout(text)
    marked = find_marked(text, layout)
    cast = find_mentions(text, layout, marked)
    spoken = attribute(text, layout, find_quotes(text, layout, marked, cast), cast)[-1].mention
    if spoken is None or (spoken.kind == "pronoun" and spoken.identity is None):
        return None
    known = known_of(row)
    choice = choose_speaker(spoken, known, day(row["on"]), cast.identities)
    return None if choice.speaker_id is None else known[choice.speaker_id].name


def test_speakers_of_the_gold_cases_are_right_and_almost_never_wrong():
    answers = [(row["expected"], chosen(row)) for row in rows()]

    right = sum(expected == name for expected, name in answers)
    wrong = [(expected, name) for expected, name in answers if name not in (None, expected)]

    assert len(answers) == 150
    assert right >= 0.95 * len(answers)
    assert wrong == []


def test_candidates_of_every_gold_case_are_found_by_their_keys():
    missed = []
    for row in rows():
        text = article_of(row)
        layout = read_layout(text)
        cast = find_mentions(text, layout, find_marked(text, layout))
        asked = {form for one in cast.mentions for form in name_keys(one.text)}
        asked |= {form for one in cast.identities for form in name_keys(one.name)}
        offices = {form for one in cast.mentions if one.role for form in office_keys(one.role)}
        for one in known_of(row):
            keys = {form for name in (one.name, *(alias.text for alias in one.aliases)) for form in name_keys(name)}
            held = {key(words) for role in one.roles for words in (role.title, role.organization) if words}
            if one.name == row["expected"] and not (keys & asked or held & offices):
                missed.append(row["id"])

    assert len(missed) <= 2
