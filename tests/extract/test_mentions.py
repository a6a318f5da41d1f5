"""Who is mentioned: people, organisations, posts, pronouns and the nameless, and whom the shorter names mean."""

import pytest

from factbase.extract.marks import find_marked
from factbase.extract.mentions import find_mentions
from factbase.text.sentences import read_layout
from factbase.values.quotations import Role


def cast_of(text):
    layout = read_layout(text)
    return find_mentions(text, layout, find_marked(text, layout))


def mention_of(text, words):
    return next(mention for mention in cast_of(text).mentions if mention.text == words)


def people_of(text):
    return [identity.name for identity in cast_of(text).identities if identity.kind == "person"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The vote was lost by Tomas Brel.", ["Tomas Brel"]),
        ("Inés de la Vargana and Jonna van der Meerle met in Tarsa.", ["Inés de la Vargana", "Jonna van der Meerle"]),
        ("The prize went to Farid al-Hasuni on Monday.", ["Farid al-Hasuni"]),
        ("Ms Anna Okerre-Lund resigned.", ["Anna Okerre-Lund"]),
        ("She was followed by J. T. Marlin and V.A. Solmin.", ["J. T. Marlin", "V.A. Solmin"]),
        ("The seat of Hugo Lantz Jr. is open.", ["Hugo Lantz Jr."]),
        ("Ovidiu “the Goat” Pascar left the ring.", ["Ovidiu Pascar"]),
        ("Nothing is decided, Ruvek Osk said.", ["Ruvek Osk"]),
        ("Nothing is decided, said Ruvek Osk.", ["Ruvek Osk"]),
        ("Ruvek Osk, 54, grows apples.", ["Ruvek Osk"]),
        ("Ruvek Osk, a beekeeper, grows apples.", ["Ruvek Osk"]),
        ("Apples are all that Mr Osk has. They found Ruvek Osk in the orchard.", ["Ruvek Osk"]),
        ("Marenian president Ruvek Osk won.", ["Ruvek Osk"]),
        ("Former Tarsa mayor Ruvek Osk won.", ["Ruvek Osk"]),
        ("Secretary of State Ruvek Osk won.", ["Ruvek Osk"]),
        ("Marenia’s Foreign Minister Ruvek Osk won.", ["Ruvek Osk"]),
        ("Łucja Wróbnik and Søren Kjærbakke agreed.", ["Łucja Wróbnik", "Søren Kjærbakke"]),
        ("The letter names Дмитро Галминський, who signed it.", ["Дмитро Галминський"]),
        ("It was sent by Tomás Okerre.", ["Tomás Okerre"]),
        ("The mayor, Joss Vandt, left.", ["Joss Vandt"]),
        ("Orm’s mayor, Joss Vandt, left.", ["Joss Vandt"]),
        ("The mayor of St. Orm-sur-Mer, Joss Vandt, left.", ["Joss Vandt"]),
        ("One of them, Joss Vandt, left.", ["Joss Vandt"]),
        ("JOSS VANDT: It must close.", ["Joss Vandt"]),
        ("ANN ROTH-TARR: No.\n\nThe city asked Ann Roth-Tarr.", ["Ann Roth-Tarr"]),
        ("Solmin V. A. said no.", ["Solmin V. A."]),
        ("JOSS VANDT III: It must close.", ["Joss Vandt III"]),
        ("Tearful Gemma Osk, 54, left.", ["Gemma Osk"]),
        ("Ru\u00advek Osk, 54, gr\u00adows apples.", ["Ruvek Osk"]),
        ("General Ban Ki-moon Dar spoke for Ms Kim Ha-rin.", ["Ban Ki-moon Dar", "Kim Ha-rin"]),
    ],
)
def test_people_are_named_in_full_without_their_titles(text, people):
    assert people_of(text) == people


@pytest.mark.parametrize(
    "text",
    [
        "Ukrainian forces crossed the river on Monday.",
        "Talks in Saudi Arabia and on the Crimea peninsula will go on in March.",
        "He told “The Ann Benson Show” on Radio Tarsa that he would stay.",
        "Many elements of a Final Agreement have been agreed.",
        "Mayor Ann Roth Opens New Bridge In Tarsa After Long Delay",
        "MAYOR ANN ROTH OPENS NEW BRIDGE IN TARSA",
        "The Labour Party and the Green Movement met the Interior Ministry.",
        "Human Rights Watch and the Bank of Marenia disagree.",
        "Nobody from South Marenia came, and Sunday Morning was cancelled.",
        "The Upper Sele Valley was flooded near Port Arden.",
        "READ MORE: Ann Roth on the bridge",
        "Its owner, Sele Marine, raised the fares.",
        "Two boats, Sele Star, Orm Dawn, sank.",
        "However, Monday brought rain. Sanctions followed. Officials waited.",
        "R-Texas and D-Ohio are parties and states.",
    ],
)
def test_nobody_is_invented(text):
    assert people_of(text) == []


FULL = "President Ruvek Osk spoke with Ann Roth. "


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (FULL + "Mr Osk left.", "Mr Osk", "Ruvek Osk"),
        (FULL + "Later Osk left.", "Osk", "Ruvek Osk"),
        (FULL + "Then president Osk left.", "president Osk", "Ruvek Osk"),
        (FULL + "They saw Osk’s car.", "Osk", "Ruvek Osk"),
        ("Then Osk left. " + FULL, "Osk", "Ruvek Osk"),
        (FULL + "Mrs Roth left.", "Mrs Roth", "Ann Roth"),
        (FULL + "They call her Ann.", "Ann", "Ann Roth"),
        (FULL + "Ann M. Roth left.", "Ann M. Roth", "Ann Roth"),
        ("Robert Farlane came. Later Bob Farlane left.", "Bob Farlane", "Robert Farlane"),
        ("Yusuf al-Tarimi came. Later Tareemi left.", "Tareemi", "Yusuf al-Tarimi"),
        ("Jonna van der Meerle came. Later Ms Van der Meerle left.", "Ms Van der Meerle", "Jonna van der Meerle"),
        ("Rosa Echeverra Lind came. Later Echeverra left.", "Echeverra", "Rosa Echeverra Lind"),
        (
            "Viktor Andreyevich Solmin came. “No,” said Viktor Andreyevich.",
            "Viktor Andreyevich",
            "Viktor Andreyevich Solmin",
        ),
        ("Sir Edmund Carrow came. Later Sir Edmund left.", "Sir Edmund", "Edmund Carrow"),
        ("Ovidiu “the Goat” Pascar came. Later the Goat left.", "the Goat", "Ovidiu Pascar"),
        ("Mr Dario Venn and Paula Venn came. Later Ms Venn left.", "Ms Venn", "Paula Venn"),
        (
            "Dario Venn, the defence minister, and Paula Venn came. Later Minister Venn left.",
            "Minister Venn",
            "Dario Venn",
        ),
        ("The Free Ports Movement (FPM) met. Later the FPM left.", "the FPM", "Free Ports Movement"),
        ("The Union of Harbour Agents met. Later the UHA said no.", "the UHA", "Union of Harbour Agents"),
        ("The Ruvani Brigades met. Later the Brigades left.", "the Brigades", "Ruvani Brigades"),
        ("Officials of the White House met.", "the White House", "White House"),
        ("No deal is near, Moscow said.", "Moscow", "Moscow"),
        ("The Marenian army said no.", "The Marenian army", "Marenian army"),
        ("No 10 denied it.", "No 10", "No 10"),
        ("It was denied by No. 10.", "No. 10", "No. 10"),
    ],
)
def test_a_shorter_name_means_whoever_bears_it(text, words, name):
    mention = mention_of(text, words)

    assert mention.kind == "named"
    assert mention.identity.name == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dario Venn and Paula Venn came. Later Venn left.", "Venn"),
        ("Mr Dario Venn came. Later Mrs Venn left.", "Mrs Venn"),
        ("Bishop Anselm Roke came. Later Father Anselm left.", "Father Anselm"),
        ("Only Mr Venn came.", "Mr Venn"),
        ("The first lady Ann Osk came. Then President Osk left. Later Osk waved.", "Osk"),
        ("The first lady Ann Osk came. Then President Osk left.", "President Osk"),
        ("Oskar Brandtner came. Later Brandner left.", "Brandner"),
    ],
)
def test_a_name_that_fits_nobody_or_two_has_no_identity(text, words):
    assert mention_of(text, words).identity is None


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("The decision is final, he said.", "he", "pronoun"),
        ("They’ll decide, it said, and we agreed.", "They", "pronoun"),
        ("A senior official spoke.", "A senior official", "unnamed"),
        ("One of his advisers spoke.", "One of his advisers", "collective"),
        ("An FPM spokesman spoke.", "An FPM spokesman", "unnamed"),
        ("The report says so.", "The report", "unnamed"),
        ("“No,” said Osk’s circle.", "Osk’s circle", "unnamed"),
        ("A neighbour of the minister spoke.", "A neighbour of the minister", "unnamed"),
        ("Residents spoke.", "Residents", "collective"),
        ("The two ministers spoke.", "The two ministers", "collective"),
        ("Senior Marenian officials spoke.", "Senior Marenian officials", "collective"),
        ("Police spoke.", "Police", "collective"),
        ("The Kremlin spokesman spoke.", "The Kremlin spokesman", "office"),
        ("His spokesman spoke.", "His spokesman", "office"),
        ("The Marenian leader spoke.", "The Marenian leader", "office"),
        ("President Ruvek Osk’s trade envoy spoke.", "President Ruvek Osk’s trade envoy", "office"),
        ("The 54-year-old spoke.", "The 54-year-old", "office"),
        ("The deputy finance minister of Ostmark spoke.", "The deputy finance minister of Ostmark", "office"),
        ("Rendalia’s president-elect spoke.", "Rendalia’s president-elect", "office"),
    ],
)
def test_who_is_not_named_is_described(text, words, kind):
    assert mention_of(text, words).kind == kind


FOREIGN = Role("foreign minister", "Russia")


@pytest.mark.parametrize(
    ("text", "words", "role"),
    [
        ("Kremlin spokesman Ivo Tarr spoke.", "Kremlin spokesman Ivo Tarr", Role("spokesman", "Kremlin")),
        ("US secretary of state Ivo Tarr spoke.", "US secretary of state Ivo Tarr", Role("secretary of state", "US")),
        ("Ukrainian president Ivo Tarr spoke.", "Ukrainian president Ivo Tarr", Role("president", "Ukraine")),
        ("Russian Foreign Minister Ivo Tarr spoke.", "Russian Foreign Minister Ivo Tarr", FOREIGN),
        ("Gov. Ivo Tarr spoke.", "Gov. Ivo Tarr", Role("governor")),
        ("Ivo Tarr, a lawyer, spoke.", "Ivo Tarr", Role("lawyer")),
        ("Ivo Tarr, the mayor of Sele, spoke.", "Ivo Tarr", Role("mayor", "Sele")),
        (
            "Ivo Tarr, a senior fellow at the Center for Harbour Studies, spoke.",
            "Ivo Tarr",
            Role("senior fellow", "Center for Harbour Studies"),
        ),
        ("The League’s envoy, Ivo Tarr, spoke.", "Ivo Tarr", Role("envoy", "League")),
        (
            "Ivo Tarr was named by Mr Osk last month as his special envoy on trade and energy.",
            "Ivo Tarr",
            Role("special envoy on trade and energy"),
        ),
        ("The deputy judge of Ostmark spoke.", "The deputy judge of Ostmark", Role("deputy judge", "Ostmark")),
        (
            "President Ann Roth met Tarsan counterpart Ivo Tarr.",
            "Tarsan counterpart Ivo Tarr",
            Role("president", "Tarsan"),
        ),
    ],
)
def test_a_mention_says_which_post_someone_holds(text, words, role):
    assert mention_of(text, words).role == role


def test_an_identity_has_its_names_and_posts_in_order():
    text = "Kremlin spokesman Ivo Tarr came. Mr. Tarr left. Tarr, a former judge, returned."

    [person] = [identity for identity in cast_of(text).identities if identity.kind == "person"]

    assert person.aliases == ("Tarr", "Mr. Tarr")
    assert person.roles == (Role("spokesman", "Kremlin"), Role("former judge"))


@pytest.mark.parametrize(
    ("text", "words", "extent"),
    [
        ("Ivo Tarr, a lawyer in Sele, said no.", "Ivo Tarr", "Ivo Tarr, a lawyer in Sele"),
        ("Ivo Tarr, 54, who fled in May, said no.", "Ivo Tarr", "Ivo Tarr, 54, who fled in May"),
        ("An official who asked not to be named said no.", "An official", "An official who asked not to be named"),
        ("Ivo Tarr (Green) said no.", "Ivo Tarr", "Ivo Tarr (Green)"),
        ("Ivo Tarr, said no one.", "Ivo Tarr", "Ivo Tarr"),
    ],
)
def test_an_extent_reaches_over_what_describes_someone(text, words, extent):
    cast = cast_of(text)
    place = [mention.text for mention in cast.mentions].index(words)

    assert cast.extents[place].slice(text) == extent


def test_an_outer_mention_stands_before_those_inside_it():
    text = "President Ruvek Osk’s envoy to Tarsa spoke for Mr Osk."

    cast = cast_of(text)

    assert [mention.text for mention in cast.mentions][:2] == [
        "President Ruvek Osk’s envoy to Tarsa",
        "President Ruvek Osk",
    ]
    assert all(mention.span.slice(text) == mention.text for mention in cast.mentions)


@pytest.mark.parametrize(
    ("text", "words", "kind", "name"),
    [
        ("The charity Open Door said so.", "The charity Open Door", "named", "Open Door"),
        ("Energy company Solex Grid said it would close.", "Solex Grid", "named", "Solex Grid"),
        (
            "The shipping firm Arden Lines, which owns it, is silent.",
            "Arden Lines",
            "named",
            "Arden Lines",
        ),
        ("The company Ann Roth founded said so.", "The company", "office", None),
        ("The state news agency said so.", "The state news agency", "office", None),
        ("“Dark,” said a witness, Ann Roth, 43.", "a witness", "named", "Ann Roth"),
        ("“Dark,” said one of the teachers, Ann Roth.", "one of the teachers", "named", "Ann Roth"),
        ("He met a nurse, Ann Roth, and a judge.", "a nurse", "unnamed", None),
        ("A nurse, who knows Ann Roth, said so.", "A nurse", "unnamed", None),
    ],
)
def test_a_noun_beside_a_name_says_what_bears_it(text, words, kind, name):
    mention = mention_of(text, words)

    assert (mention.kind, mention.identity.name if mention.identity else None) == (kind, name)


@pytest.mark.parametrize(
    "text",
    [
        "Vasko said so.",
        "In Rush Hour, a play, nobody dies.",
        "By Jan Moor\n\nThe bridge is shut.",
        "DUMBEST CLIENT EVER SUES OWN LAWYER",
        "Dumbest Client Ever Sues Own Lawyer",
    ],
)
def test_a_bare_surname_a_byline_and_a_headline_name_nobody(text):
    assert people_of(text) == []


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("former Marenian president Ann Roth", Role("former president", "Marenian")),
        ("Former Marenian President Ann Roth", Role("former president", "Marenian")),
        ("Marenia’s former president Ann Roth", Role("former president", "Marenia")),
        ("acting Marenian president Ann Roth", Role("acting president", "Marenian")),
        ("deputy Marenian foreign minister Ann Roth", Role("deputy foreign minister", "Marenian")),
        ("Deputy Marenian foreign minister Ann Roth", Role("deputy foreign minister", "Marenian")),
        ("the late Marenian president Ann Roth", Role("late president", "Marenian")),
        ("then foreign minister Ann Roth", Role("then foreign minister", None)),
    ],
)
def test_a_post_that_is_past_or_not_the_full_one_says_so(words, role):
    assert mention_of(f"“Never,” said {words}.", words).role == role


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Ann Roth, a thickset woman, left.", ()),
        ("Ann Roth, a nurse, left.", (Role("nurse", None),)),
        ("Ann Roth, the first lady, left.", (Role("first lady", None),)),
        ("Police Chief Ann Roth left.", (Role("police chief", None),)),
        ("They met Tarsa Police Chief Ann Roth.", (Role("police chief", "Tarsa"),)),
        ("They met then-mayor Ann Roth.", (Role("then-mayor", None),)),
        ("In 2019, mayor Ann Roth met them.", ()),
        ("In March 2019 Tarsa’s mayor, Ann Roth, met them.", ()),
        ("Ann Roth, mayor of St. Orm-sur-Mer, left.", (Role("mayor", "St. Orm-sur-Mer"),)),
    ],
)
def test_a_role_is_what_someone_does(text, roles):
    assert [identity.roles for identity in cast_of(text).identities if identity.kind == "person"] == [roles]
