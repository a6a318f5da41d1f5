"""Terms of a ceasefire: what is named, where somebody stands on it, and who."""

import time

import pytest

from factbase.extract.ceasefire import find_terms
from factbase.values.spans import Span
from factbase.values.statements import Term


def terms_of(text: str) -> tuple[Term, ...]:
    return find_terms(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Marenia and Tarsa have agreed to a 30-day ceasefire, mediators said on Friday.", "cessation"),
        ("The Marenian cabinet approved the truce by 12 votes to three.", "cessation"),
        ("Both sides signed a deal on the withdrawal of heavy artillery from the Osk valley.", "withdrawal"),
        ("A prisoner exchange was agreed late on Tuesday, the foreign ministry announced.", "prisoner_exchange"),
        ("The rebels announced a unilateral three-day truce for the holiday.", "cessation"),
        ("President Ona Brill declared a ceasefire from midnight.", "cessation"),
        ("Marenia accepted a UN proposal for a halt to attacks on ports.", "cessation"),
        ("Negotiators reached an agreement on humanitarian corridors out of Velm.", "humanitarian_access"),
        ("The two governments struck a deal to exchange 200 prisoners each.", "prisoner_exchange"),
        ("Marenia has given the green light to international monitors along the border.", "monitoring"),
        ("A maritime truce was announced in Port Halden on Sunday.", "cessation"),
        ("Truce agreed in Velm after week of shelling", "cessation"),
        ("The Marenians accepted a halt to strikes on power plants but declined the full 30 days.", "cessation"),
        ("The Marenians accepted the prisoner swap but ruled out a withdrawal.", "prisoner_exchange"),
        ("While Tarsa has agreed to let aid through, it refuses to discuss a ceasefire.", "humanitarian_access"),
        ("Rebels agree truce", "cessation"),
        ("BREAKING: Marenia and Tarsa sign ceasefire", "cessation"),
        ("Marenia pledged to respect the ceasefire.", "cessation"),
        ("The ceasefire is due to begin on Friday.", "cessation"),
        ("Tarsa's acceptance of the truce was welcomed abroad.", "cessation"),
    ],
)
def test_what_is_agreed_is_agreed(text, provision):
    assert (provision, "agreed") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Marenia said it would accept a 30-day ceasefire if Tarsa did the same.", "cessation"),
        ("The rebels are ready to release 40 prisoners, their spokesman said.", "prisoner_exchange"),
        ("Tarsa is prepared to withdraw its troops provided that the border is guaranteed.", "withdrawal"),
        ("“We are open to a truce,” the commander told reporters.", "cessation"),
        ("General Varo signalled that he could agree to foreign observers.", "monitoring"),
        ("Marenia would be ready to sign a truce once its soldiers are freed.", "cessation"),
        ("Tarsa is not opposed to a ceasefire in principle, its envoy said.", "cessation"),
        ("Tarsa will agree to a ceasefire only if sanctions are lifted.", "cessation"),
        ("Tarsa 'ready for truce', says envoy", "cessation"),
        ("Tarsa has accepted the 40-day ceasefire, on one condition", "cessation"),
        ("On two conditions, Tarsa accepted the truce.", "cessation"),
        ("Tarsa accepted the truce with some reservations.", "cessation"),
        ("Tarsa agreed to the ceasefire under certain conditions.", "cessation"),
    ],
)
def test_who_would_or_could_agree_is_only_willing(text, provision):
    assert (provision, "willing") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Tarsa rejected the ceasefire proposal as a ploy to rearm.", "cessation"),
        ("Marenia refused to withdraw from the Osk valley.", "withdrawal"),
        ("A truce is off the table, the prime minister said.", "cessation"),
        ("The general sees no point in a ceasefire that the other side will break.", "cessation"),
        ("“There will be no truce,” President Brill said.", "cessation"),
        ("The foreign minister dismissed calls for a ceasefire.", "cessation"),
        ("Marenia will not accept foreign peacekeepers on its soil.", "monitoring"),
        ("The ceasefire offer falls short of what is needed, the rebels said.", "cessation"),
        ("A halt to the fighting is out of the question, according to the Tarsan army.", "cessation"),
        ("The Kalvar Front has refused to sign the truce.", "cessation"),
        ("Tarsa rejected a Marenian offer to extend the truce by six weeks.", "cessation"),
        ("Marenia is not ready to discuss a ceasefire.", "cessation"),
        ("The rebel council voted against the truce.", "cessation"),
        ("Calls for a truce have fallen on deaf ears in Tarsa.", "cessation"),
        ("Tarsa declined to take part in the prisoner exchange.", "prisoner_exchange"),
        ("It is too early to speak of a truce, the Marenian foreign minister said.", "cessation"),
        ("The general scoffed at the idea of a ceasefire.", "cessation"),
        ("Marenia poured cold water on hopes of a quick truce.", "cessation"),
        ("Tarsa's answer to the truce offer was a flat no.", "cessation"),
        ("Brill: no ceasefire until all hostages are freed", "cessation"),
        ("The Marenians accepted the prisoner swap but ruled out a withdrawal.", "withdrawal"),
        ("While Tarsa has agreed to let aid through, it refuses to discuss a ceasefire.", "cessation"),
        ("The ceasefire plan was accepted by Tarsa and rejected by the Kalvar Front.", "cessation"),
        ("Tarsa called the ceasefire proposal a trap.", "cessation"),
        ("Tarsa vetoed a resolution calling for a ceasefire.", "cessation"),
        ("Tarsa refused to extend the truce.", "cessation"),
        ("Tarsa snubs truce call", "cessation"),
        ("‘No truce without justice,’ say protesters", "cessation"),
        ("Asked if he would accept a truce, Varo said no.", "cessation"),
    ],
)
def test_refusals_are_refusals_in_soft_words_too(text, provision):
    assert (provision, "rejected") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Talks ended without agreement on a ceasefire.", "cessation"),
        ("The two sides failed to agree on a prisoner exchange.", "prisoner_exchange"),
        ("Neither side has agreed to the truce yet.", "cessation"),
        ("There is still no deal on a withdrawal, diplomats said.", "withdrawal"),
        ("Marenia has not yet accepted the 30-day ceasefire.", "cessation"),
        ("No agreement has been reached on monitors.", "monitoring"),
        ("A ceasefire remains elusive after three rounds of talks.", "cessation"),
        ("Contrary to reports, no ceasefire has been agreed, the Tarsan presidency said.", "cessation"),
        ("Negotiators failed to extend the truce.", "cessation"),
        ("Truce talks collapse", "cessation"),
        ("Asked if Tarsa had agreed to a truce, the spokesman replied: “Not yet.”", "cessation"),
        ("We are a long way from a ceasefire, a diplomat conceded.", "cessation"),
        ("Hopes of a ceasefire faded on Sunday.", "cessation"),
        ("Tarsa would study the truce but had not agreed to anything.", "cessation"),
        ("Tarsa is ready for a truce but has not signed anything yet.", "cessation"),
        ("Tarsa would consider the truce but has agreed to nothing.", "cessation"),
    ],
)
def test_what_has_not_come_about_is_not_agreed(text, provision):
    assert (provision, "not_agreed") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Tarsa has yet to respond to the ceasefire proposal.", "cessation"),
        ("Mediators proposed a 60-day truce.", "cessation"),
        ("Marenia has offered to exchange all prisoners.", "prisoner_exchange"),
        ("Under the plan, Tarsa would withdraw from the coastal strip.", "withdrawal"),
        ("The draft provides for international monitors.", "monitoring"),
        ("The envoy put forward a plan for a ceasefire at sea.", "cessation"),
        ("The proposal calls for a halt to air strikes.", "cessation"),
        ("The president suggested a freeze on fighting along the river.", "cessation"),
        ("Marenia has offered to extend the ceasefire by two weeks.", "cessation"),
        ("The truce would begin on Friday and last 15 days, the envoy said.", "cessation"),
    ],
)
def test_an_offer_or_a_plan_is_a_proposal(text, provision):
    assert (provision, "proposed") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Tarsa demanded that Marenia withdraw its troops from the four districts.", "withdrawal"),
        ("“They must release all prisoners,” said the rebel leader.", "prisoner_exchange"),
        ("The Front made the withdrawal of all foreign troops a condition of any deal.", "withdrawal"),
        ("Marenia requires that any truce be monitored by neutral observers.", "monitoring"),
        ("Marenia conditioned any truce on the withdrawal of Tarsan troops.", "withdrawal"),
        ("“Tarsa must pull its troops out of the valley,” Brill said.", "withdrawal"),
        ("The council is to vote on a resolution demanding a ceasefire.", "cessation"),
        ("Tarsa wants the ceasefire extended to the sea.", "cessation"),
        ("Sanctions will stay until Tarsa withdraws.", "withdrawal"),
        ("« Nous » said it wanted peace; the Front, however, insists on withdrawal first.", "withdrawal"),
    ],
)
def test_a_condition_of_a_party_is_a_demand(text, provision):
    assert (provision, "demanded") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("The United Council called for an immediate ceasefire.", "cessation"),
        ("The archbishop urged both sides to stop fighting.", "cessation"),
        ("Aid agencies appealed for a humanitarian pause in Velm.", "humanitarian_access"),
        ("Leaders of the bloc pressed Tarsa to accept the truce.", "cessation"),
        ("The council asked both armies to let aid convoys through.", "humanitarian_access"),
        ("Neighbouring states called on Tarsa to agree to a ceasefire.", "cessation"),
        ("The pope prayed for a truce over the holiday.", "cessation"),
        ("The hostages should be released at once, the minister said.", "prisoner_exchange"),
        ("He urged Marenia to agree to the truce, which Tarsa has already accepted.", "cessation"),
        ("Tarsa should end its occupation and withdraw, the resolution said.", "withdrawal"),
        ("The assembly adopted a resolution calling for an immediate truce.", "cessation"),
        ("The mediators asked for the truce to be extended.", "cessation"),
    ],
)
def test_an_appeal_is_a_call(text, provision):
    assert (provision, "called_for") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("The two sides agreed to begin talks on a ceasefire.", "cessation"),
        ("Delegations are discussing a prisoner swap.", "prisoner_exchange"),
        ("Talks on a truce resumed in Halden on Monday.", "cessation"),
        ("Mediators hope to secure a truce before the harvest.", "cessation"),
        ("Negotiators are working on a deal to free the hostages.", "prisoner_exchange"),
        ("The premier said a ceasefire was under discussion.", "cessation"),
        ("Both sides agreed to meet next week to discuss a withdrawal.", "withdrawal"),
        ("Efforts to broker a truce continue, the envoy said.", "cessation"),
        ("Marenia and Tarsa are close to a deal on humanitarian access.", "humanitarian_access"),
        ("Diplomats are trying to revive the ceasefire.", "cessation"),
        ("Mediators are confident that a truce will be signed this week.", "cessation"),
        ("Marenia is considering a truce.", "cessation"),
        ("Marenia would study the truce.", "cessation"),
        ("Marenia is weighing a 10-day pause in fighting.", "cessation"),
        ("The two leaders discussed a possible exchange of prisoners.", "prisoner_exchange"),
        ("Ceasefire deal within reach, says envoy", "cessation"),
    ],
)
def test_talks_are_no_agreement(text, provision):
    assert (provision, "under_negotiation") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("The truce is holding, monitors said.", "cessation"),
        ("The ceasefire came into force at midnight.", "cessation"),
        ("The six-week truce began on 19 January.", "cessation"),
        ("Both armies are observing the ceasefire.", "cessation"),
        ("A fragile truce has been in place since March.", "cessation"),
        ("The truce took effect at dawn on Sunday.", "cessation"),
        ("The ceasefire, brokered by Ostravia, has largely held.", "cessation"),
    ],
)
def test_what_holds_is_in_force(text, provision):
    assert (provision, "in_force") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("The ceasefire was extended by ten days.", "cessation"),
        ("Marenia and Tarsa have extended the truce until 18 February.", "cessation"),
        ("The mandate of the observers has been renewed for six months.", "monitoring"),
        ("The parties agreed to extend the ceasefire by a week.", "cessation"),
        ("The observers' mandate was extended for another year.", "monitoring"),
    ],
)
def test_a_longer_term_is_extended(text, provision):
    assert (provision, "extended") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Tarsa accused Marenia of violating the truce.", "cessation"),
        ("Marenian shelling broke the ceasefire on Tuesday night.", "cessation"),
        ("Monitors recorded 40 violations of the ceasefire.", "cessation"),
        ("The truce was breached within hours.", "cessation"),
        ("In breach of the ceasefire, tanks entered the valley.", "cessation"),
        ("Shelling continued despite the ceasefire.", "cessation"),
        ("Each side accused the other of breaking the truce.", "cessation"),
        ("The army said the rebels had violated the ceasefire 17 times overnight.", "cessation"),
    ],
)
def test_a_breach_is_a_violation(text, provision):
    assert (provision, "violated") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("The ceasefire collapsed on Friday after less than 48 hours.", "cessation"),
        ("Tarsa withdrew from the grain corridor agreement.", "humanitarian_access"),
        ("The truce expired at midnight.", "cessation"),
        ("The rebels called off the ceasefire.", "cessation"),
        ("Marenia suspended the prisoner exchange.", "prisoner_exchange"),
        ("Since the truce broke down in May, shells have fallen every day.", "cessation"),
        ("The truce is over, the rebel radio announced.", "cessation"),
        ("Fighting resumed after the truce lapsed on Sunday.", "cessation"),
        ("Marenia pulled out of the ceasefire.", "cessation"),
        ("The rebels ended their unilateral ceasefire.", "cessation"),
    ],
)
def test_what_collapsed_or_lapsed_has_ended(text, provision):
    assert (provision, "ended") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Tarsa denied that it had agreed to a full ceasefire.", "cessation"),
        ("The army denied violating the truce.", "cessation"),
        ("“We never agreed to a ceasefire,” the rebel commander said.", "cessation"),
        ("Tarsan officials said Marenia had accepted the 30-day truce, a claim Marenia denied.", "cessation"),
        ("Tarsa denied breaching the ceasefire.", "cessation"),
        ("Tarsa rejected accusations that it had broken the truce.", "cessation"),
    ],
)
def test_a_denial_denies(text, provision):
    assert (provision, "denied") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("The ceasefire dominated the front pages.", "cessation"),
        ("Would a truce last, asked the editorial.", "cessation"),
        ("Has Tarsa agreed to a ceasefire?", "cessation"),
        ("A spokesman would not say whether Tarsa had accepted the truce.", "cessation"),
    ],
)
def test_what_is_only_named_is_a_mention(text, provision):
    assert (provision, "mention") in {(term.provision, term.status) for term in terms_of(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Marenia stopped short of agreeing to a ceasefire.",
        "Tarsa fell short of accepting the truce.",
        "The general all but ruled out agreeing to a truce.",
        "Few expect Tarsa to accept the ceasefire.",
        "It is unlikely that Tarsa will agree to a truce.",
        "Tarsa is unlikely to sign the ceasefire.",
        "There is no sign that Tarsa has accepted the truce.",
        "Marenia urged Tarsa to extend the ceasefire.",
        "Had Tarsa agreed to the truce, the war would have ended.",
        "If only Tarsa had accepted the ceasefire, the mayor said.",
        "The rebels were expected to agree to a truce on Monday.",
        "The rebels are said to be ready to accept a truce.",
        "The claim that Marenia accepted the ceasefire is a lie, its spokesman said.",
        "It is not true that we agreed to a truce.",
        "Tarsa rejected claims that it had agreed to a ceasefire.",
        "Nobody in Tarsa has agreed to any truce.",
        "Tarsa has so far refused to accept the ceasefire.",
        "The premier hopes that Tarsa will accept the truce.",
        "The council wants Tarsa to accept the truce.",
        "Tarsa was asked to sign the ceasefire.",
        "Tarsa was close to accepting a truce, diplomats said.",
        "Marenia pretended to accept the truce.",
        "The president promised never to accept a truce.",
        "Without guarantees, no ceasefire can be agreed.",
        "A truce has not been agreed, whatever the rebels say.",
        "A truce is not in force, the army said.",
        "The ceasefire is not holding.",
        "The ceasefire never took effect.",
        "The truce has yet to take effect.",
        "The truce was to have taken effect on Monday but did not.",
        "Mediators failed to get the truce extended.",
        "The ceasefire will not be extended, Marenia said.",
        "Marenia said it had no intention of extending the truce.",
        "Neither the army nor the rebels accepted the ceasefire.",
        "Tarsa neither confirmed nor denied having agreed to a truce.",
        "Tarsa backed away from the ceasefire it had agreed to.",
        "Rebels deny agreeing ceasefire",
        "Tarsa 'has not agreed' to truce",
        "No agreement on truce as talks end",
        "“Agree to a ceasefire? Never,” said the general.",
        "The general said he had not been asked to agree to a truce and would not.",
        "Tarsa made its acceptance of the truce conditional on a withdrawal.",
        "Agreement on a ceasefire is still far off.",
        "An agreement on a ceasefire is possible, the envoy said.",
        "A deal on a prisoner exchange could be signed within days.",
        "The two sides are inching towards agreement on a truce.",
        "Hopes rose that the two sides would agree to a truce.",
        "The envoy is confident that both sides will sign the ceasefire.",
        "Tarsa threatened to end the ceasefire.",
        "Doubts remain over whether Tarsa will respect the ceasefire.",
        "Marenia insisted that Tarsa respect the ceasefire.",
        "The two sides must respect the ceasefire, the envoy said.",
        "The council demanded that the ceasefire be extended.",
        "Tarsa wants the truce to be signed in Velm.",
        "The general called the truce agreed in Velm a dead letter.",
        "A truce was discussed but not agreed.",
        "A truce was proposed, rejected, and proposed again.",
        "The rebels asked for time before agreeing to a ceasefire.",
        "Tarsa agreed to consider a truce.",
        "Tarsa agreed to send a delegation to talks on a ceasefire.",
        "Tarsa agreed to study the ceasefire plan.",
        "Tarsa agreed with mediators that a truce was not possible.",
        "The parties agreed that there would be no ceasefire before spring.",
        "The ministers agreed on the need for a ceasefire.",
        "The ministers agreed to call for a ceasefire.",
        "The leaders agreed to push for a truce.",
        "The allies agreed to demand a ceasefire.",
        "Marenia welcomed the proposal of a truce.",
        "Tarsa accepted an invitation to talks on a truce.",
        "Tarsa signed a letter calling for a ceasefire.",
        "The two presidents confirmed that a ceasefire had been discussed.",
        "Marenia announced a plan for a ceasefire.",
        "Tarsa confirmed it had received the ceasefire proposal.",
        "It would be wrong to say that Tarsa accepted the ceasefire.",
        "Tarsa's parliament has still to ratify the ceasefire.",
        "Tarsa is yet to sign the truce.",
        "The ceasefire agreement remains unsigned.",
        "Tarsa would have accepted a truce last year.",
        "The envoy offered to draft the ceasefire that both would sign.",
        "Rebels reject ceasefire agreed by government",
        "The Front said it was not bound by the truce that the government had signed.",
        "The Front did not sign the truce that the government signed.",
        "The Front opposes the truce agreed in Velm.",
        "He dismissed as premature reports that a truce had been agreed.",
        "Speculation that the sides had agreed to a ceasefire was premature.",
        "The minister denied reports that the sides had reached agreement on a prisoner swap.",
        "They are nowhere near agreeing to a ceasefire.",
        "The ultimatum demands that Tarsa accept the truce by Friday.",
        "Hardly anyone believes that the ceasefire will hold.",
        "Tarsa can hardly accept the ceasefire.",
        "Far from accepting the truce, Tarsa sent more tanks.",
        "Instead of agreeing to a truce, Tarsa sent more tanks.",
        "Rather than sign the ceasefire, the general resigned.",
        "Tarsa postponed signing the ceasefire.",
        "The signing of the ceasefire was postponed.",
        "The signing of the ceasefire has been put off again.",
        "Tarsa reneged on its agreement to a truce.",
        "Tarsa went back on its promise to accept the truce.",
        "The rebels will decide on Friday whether to accept the ceasefire.",
        "The rebels are divided over accepting the ceasefire.",
        "What would it take for Tarsa to accept a ceasefire?",
        "Only a fool would accept such a truce, the general said.",
        "Who would accept such a truce?",
        "Pressure is growing on Tarsa to accept the truce.",
        "Protesters want the government to sign the ceasefire.",
        "Tarsa was on the verge of signing a truce when the shelling resumed.",
        "Marenia has cast doubt on whether the truce was ever agreed.",
        "Marenia disputes that it agreed to withdraw.",
        "Marenia says it agreed to nothing, least of all a truce.",
        "The truce exists only on paper, the mayor said.",
        "The supposed ceasefire was never signed.",
    ],
)
def test_nothing_in_doubt_is_read_as_agreed(text):
    assert {term.status for term in terms_of(text)}.isdisjoint({"agreed", "in_force", "extended"})


@pytest.mark.parametrize(
    "text",
    [
        "The two supermarket chains called a truce in their price war.",
        "The striker rejected a one-year extension.",
        "City agreed a fee for the midfielder, ending the standoff.",
        "The band's new single, Armistice, is out on Friday.",
        "The taxi driver agreed the fare with the tourists.",
        "The company announced the withdrawal of the drug from the market.",
        "The bank extended its monitoring of suspicious accounts.",
        "The exchange of gifts was agreed in advance.",
    ],
)
def test_truces_of_everyday_life_are_no_terms(text):
    assert terms_of(text) == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Will Tarsa accept the truce? No.", "rejected"),
        ("“Will you accept a truce?” “Never,” said the general.", "rejected"),
        ("Did the king agree to a truce? “Absolutely not,” said his chamberlain.", "denied"),
        ("Has Tarsa signed the ceasefire? No, said its envoy.", "denied"),
        ("Will Tarsa accept the truce? The market opens at nine.", "mention"),
        ("Will Tarsa accept the truce?\n\n\n\n\nNo entry, says the sign.", "mention"),
    ],
)
def test_a_question_is_answered_in_the_next_sentence_or_not_at_all(text, status):
    question = Span(0, text.index("?") + 1)

    assert [term.status for term in find_terms(text, question)] == [status]


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("Tarsa has agreed to the Ostravian proposed truce.", [("Ostravian", "proposed"), ("Tarsa", "agreed")]),
        ("Tarsa rejected the League-proposed truce.", [("League", "proposed"), ("Tarsa", "rejected")]),
        (
            "Tarsa accepted a truce proposed by the Coastal League.",
            [("Coastal League", "proposed"), ("Tarsa", "agreed")],
        ),
        ("Tarsa accepted the truce.", [("Tarsa", "agreed")]),
    ],
)
def test_who_proposed_what_another_answers_is_named_beside_the_answer(text, positions):
    assert [(term.actor, term.status) for term in terms_of(text)] == positions


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Nobody in the delegation, and least of all its chairman, has agreed to a truce.", "not_agreed"),
        ("At no point in eleven long meetings did the government of Tarsa agree to a truce.", "rejected"),
        ("Rumours that Tarsa has agreed to a truce swept the market.", "mention"),
        ("Some say that Tarsa has agreed to a truce.", "mention"),
        ("The claim that Tarsa agreed to a truce is a lie.", "denied"),
        ("Imagine that Tarsa agreed to a truce.", "mention"),
        ("Had Tarsa signed the truce, the bridge would stand.", "mention"),
        ("Tarsa has “agreed” to a truce again.", "mention"),
        ("Tarsa accepts the truce in principle.", "willing"),
        ("Tarsa wants a promise before it signs the truce.", "mention"),
        ("Tarsa agreed to nothing, least of all a truce.", "not_agreed"),
        ("Tarsa promised talks, not a truce.", "not_agreed"),
        ("Tarsa approved the sabotage of the truce.", "mention"),
        ("Tarsa signed a letter that mentions a truce.", "mention"),
        ("Under the deal being discussed, Tarsa would withdraw from the valley.", "willing"),
        ("The ministers agreed that a truce was beyond them.", "mention"),
        ("Tarsa’s acceptance of the truce never reached the envoy.", "not_agreed"),
        ("Reports of an agreed truce proved false.", "denied"),
        ("Tarsa wrongly announced that a truce had been signed.", "denied"),
        ("Newspapers wrote that Tarsa had signed the truce.", "mention"),
    ],
)
def test_an_agreement_in_doubt_leaves_a_weaker_status(text, status):
    assert status in {term.status for term in terms_of(text) if term.kind == "ceasefire_term"}


@pytest.mark.parametrize(
    "text",
    [
        "Not only Tarsa but Marenia too agreed to the truce.",
        "With no bread left, the rebels accepted the truce.",
        "Tarsa no longer hesitates and has signed the truce.",
        "The cabinet, which had never met before, agreed to the truce.",
        "Tarsa announced on Friday that it had agreed to the truce.",
        "The envoy told a news conference in Velm that both sides had agreed to the truce.",
        "The army said in a statement late on Monday that it had accepted the truce.",
        "It was agreed that a truce would begin.",
        "The cabinet voted late on Monday to accept the truce.",
        "Tarsa accepted the first phase of the truce.",
        "After agreeing to the truce, Tarsa opened the bridge.",
        "Mr. Orlo's government agreed on Friday with Marenia to a truce.",
    ],
)
def test_a_plain_agreement_is_not_talked_away(text):
    assert {"agreed", "in_force"} & {term.status for term in terms_of(text)}


def test_two_terms_of_one_sentence_keep_their_statuses():
    text = "The Marenians accepted a halt to strikes on power plants but declined the full 30 days."

    partial, full = terms_of(text)

    assert (partial.status, partial.words) == ("agreed", "a halt to strikes on power plants")
    assert partial.scope == "power plants"
    assert (full.status, full.duration_days) == ("rejected", 30)


def test_acts_that_one_verb_agrees_to_are_one_term():
    [term] = terms_of("“They agreed to stop shooting and freeze everything where it is,” he said.")

    assert (term.status, term.words) == ("agreed", "stop shooting and freeze everything where it is")


def test_a_plan_that_one_party_accepts_and_another_rejects_is_two_positions():
    positions = terms_of("The ceasefire plan was accepted by Tarsa and rejected by the Kalvar Front.")

    assert [(term.actor, term.status) for term in positions] == [("Tarsa", "agreed"), ("Kalvar Front", "rejected")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Marenia has agreed to a truce.", "Marenia"),
        ("A truce was proposed by the envoy.", "envoy"),
        ("Tarsa accused Marenia of violating the truce.", "Marenia"),
        ("“We will never accept a truce,” the rebel leader said.", "rebel leader"),
        ("The premier said he would accept a truce.", "premier"),
        ("Marenia's offer of a truce was ignored.", "Marenia"),
        ("The Kalvar Front, which last week rejected the truce, has split.", "Kalvar Front"),
        ("The truce is holding.", None),
        ("The ceasefire was extended by ten days.", None),
        ("Tarsa accused Marenia on Tuesday of violating the truce.", "Marenia"),
        ("Nobody has agreed to exchange prisoners.", None),
    ],
)
def test_the_actor_is_whoever_holds_the_position(text, actor):
    assert [term.actor for term in terms_of(text)] == [actor]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Mediators proposed a 30-day truce.", 30),
        ("Mediators proposed a truce of three weeks.", 21),
        ("Mediators proposed a month-long truce.", 30),
        ("Mediators proposed a six-hour truce.", 0.25),
        ("The ceasefire was extended by a fortnight.", 14),
        ("The 60-day truce was extended by a week.", 7),
        ("The truce collapsed after 48 hours.", None),
        ("Mediators proposed a truce two weeks ago.", None),
        ("Mediators proposed a truce.", None),
    ],
)
def test_the_length_is_that_of_the_term_or_of_what_an_extension_adds(text, days):
    assert [term.duration_days for term in terms_of(text)] == [days]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("They agreed on an exchange of 204 detainees.", 204),
        ("The two governments struck a deal to exchange 200 prisoners each.", 200),
        ("The army said the rebels had violated the ceasefire 17 times overnight.", 17),
        ("They agreed on an exchange of prisoners on 14 May.", None),
    ],
)
def test_the_count_is_of_people_exchanged_or_of_breaches(text, count):
    assert [term.count for term in terms_of(text)] == [count]


def test_the_end_and_the_condition_are_kept_in_the_words_of_the_text():
    [extended] = terms_of("Marenia and Tarsa have extended the truce until 18 February.")
    [offered] = terms_of("Marenia would accept a ceasefire if Tarsa did the same.")

    assert extended.until == "18 February"
    assert offered.condition == "if Tarsa did the same"


def test_a_definite_proposal_is_the_ceasefire_named_shortly_before():
    before = "The envoy presented a 30-day ceasefire proposal on Monday.\n\n"
    after = "Marenian officials agreed to the proposal a day later."

    [term] = find_terms(before + after, Span(len(before), len(before + after)))

    assert (term.provision, term.status, term.actor) == ("cessation", "agreed", "Marenian officials")


def test_a_definite_proposal_without_a_ceasefire_before_it_is_no_term():
    assert terms_of("The club agreed to the proposal on Monday.") == ()


def test_offsets_count_in_the_whole_text():
    text = "First. Marenia rejected the truce."

    [term] = find_terms(text, Span(7, len(text)))

    assert term.span.slice(text) == term.words == "the truce"


@pytest.mark.parametrize(
    "unit",
    ["agreed to a truce ", "truce was broken by ", "denied that the truce , ", "if unless the ", "“ , "],
)
def test_reading_grows_with_the_length_of_a_hostile_text(unit):
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        started = time.process_time()
        terms_of(text)
        return time.process_time() - started

    seconds(2_000)  # fills the cache of word forms

    assert seconds(80_000) < 4 * seconds(40_000) + 0.5


DEM = "President Ilka Dem"


@pytest.mark.parametrize(
    ("words", "statuses"),
    [
        ("It is far too early to say that we have agreed to a truce", {"not_agreed"}),
        ("It would be premature to claim that both sides have agreed to a truce", {"mention", "not_agreed"}),
        ("It would be rash to announce that Marenia has agreed to a truce", {"mention", "not_agreed"}),
        ("It is too soon to speak of an agreed truce", {"mention", "not_agreed"}),
        ("It is hard to say that the truce is holding", {"mention"}),
        ("It is unthinkable that we would accept the ceasefire", {"mention", "rejected"}),
        ("We would be mad to accept the ceasefire", {"rejected"}),
        ("We'd be mad to accept the ceasefire", {"rejected"}),
        ("We would be fools to sign the ceasefire", {"rejected"}),
        ("It would be a terrible mistake to accept the ceasefire", {"rejected"}),
        ("It would be suicidal to sign a truce now", {"rejected"}),
        ("It would be crazy for us to accept the ceasefire", {"rejected"}),
        ("It is wrong to accept a truce with Tarsa", {"rejected"}),
        ("It makes no sense to accept the ceasefire", {"rejected"}),
        ("There is no reason to accept a ceasefire", {"rejected"}),
        ("We are too weak to accept a ceasefire", {"rejected"}),
        ("I would be the last man to sign the truce", {"mention", "rejected"}),
        ("Only a madman would accept the ceasefire", {"rejected"}),
        ("Few of us could accept a ceasefire", {"rejected"}),
        ("Very few in my cabinet would sign the truce", {"rejected"}),
        ("Hardly anybody could accept a ceasefire", {"rejected"}),
        ("None of us will accept a ceasefire", {"rejected"}),
    ],
)
def test_a_verdict_against_an_agreement_is_no_agreement_and_names_no_party(words, statuses):
    read = terms_of(f"“{words},” {DEM} said.")

    assert {term.status for term in read} <= statuses
    assert read
    actors = {term.actor for term in read if term.actor} - {DEM, "we", "Marenia", "both sides"}
    assert all(actor.split()[0] in {"Few", "Hardly", "None", "Very"} for actor in actors)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("We would be mad not to accept the ceasefire.", "mention"),
        ("It would be a mistake to reject the ceasefire.", "mention"),
        ("It was a mistake to accept the ceasefire.", "mention"),
        ("It is not too late to accept the truce.", "mention"),
        ("The rebels would be foolish to accept the truce.", "mention"),
        ("It would be wise to accept the ceasefire.", "called_for"),
        ("President Ilka Dem called it a mistake to accept the ceasefire.", "rejected"),
        ("President Ilka Dem said it would be wrong to accept the ceasefire.", "rejected"),
        ("A few of us could accept a ceasefire.", "willing"),
        ("In the next few days we will accept the truce.", "willing"),
        ("We would be happy to accept the ceasefire.", "willing"),
    ],
)
def test_a_verdict_on_others_or_on_a_refusal_refuses_nothing(text, status):
    assert [term.status for term in terms_of(text)] == [status]
