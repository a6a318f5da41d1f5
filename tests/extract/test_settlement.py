"""Terms of a settlement: territory, sanctions, neutrality and the like."""

import pytest

from factbase.extract.ceasefire import find_terms
from factbase.values.spans import Span


@pytest.mark.parametrize(
    ("text", "provision", "status"),
    [
        ("Tarsa's parliament ratified the treaty granting autonomy to the Lower Vale.", "autonomy", "agreed"),
        ("The junta consented to early elections under pressure from its neighbours.", "election", "agreed"),
        ("The government has expressed its willingness to lift sanctions in stages.", "sanctions", "willing"),
        ("The movement said it was willing to disarm under UN supervision.", "disarmament", "willing"),
        ("The president did not rule out an amnesty for the mutineers.", "amnesty", "willing"),
        ("The rebels turned down an offer of amnesty.", "amnesty", "rejected"),
        ("Tarsa ruled out any territorial concessions.", "territory", "rejected"),
        ("“We will never recognise the breakaway republic,” the minister said.", "recognition", "rejected"),
        ("Giving up territory is not on the table, the premier's office said.", "territory", "rejected"),
        ("The opposition would not agree to a power-sharing government.", "power_sharing", "rejected"),
        ("The parties remain divided over the lifting of sanctions.", "sanctions", "not_agreed"),
        ("Marenia insists on security guarantees before any signature.", "security_guarantees", "demanded"),
        ("Tarsa wants Marenia to give up its bid for alliance membership.", "neutrality", "demanded"),
        ("The envoy said sanctions must be lifted before talks resume.", "sanctions", "demanded"),
        ("Tarsa has set the recognition of its border as a precondition for peace.", "territory", "demanded"),
        ("The general gave the garrison until Friday to lay down its weapons.", "disarmament", "demanded"),
        ("Protesters are calling for early elections.", "election", "called_for"),
        ("The deal would lift sanctions within six months.", "sanctions", "proposed"),
        ("The roadmap includes an amnesty for fighters who surrender.", "amnesty", "proposed"),
        ("The sanctions remain in force.", "sanctions", "in_force"),
        ("The palace said reports of a deal on elections were false.", "election", "denied"),
        ("Marenia dismissed reports that it had offered to cede territory.", "territory", "denied"),
        ("Officials denied having promised an amnesty.", "amnesty", "denied"),
        ("The rebels have said no to elections under occupation.", "election", "rejected"),
        ("Tarsa will agree to a ceasefire only if sanctions are lifted.", "sanctions", "demanded"),
        ("President Brill vowed never to cede the islands.", "territory", "rejected"),
        ("President Brill said she would never surrender the coast.", "territory", "rejected"),
        ("Guarantees of security remain the sticking point.", "security_guarantees", "not_agreed"),
        ("Marenia seeks security guarantees from its allies.", "security_guarantees", "called_for"),
        ("The allies offered security guarantees to Marenia.", "security_guarantees", "proposed"),
        ("Tarsa said it would pay reparations.", "reparations", "willing"),
        ("Marenia demands reparations for the destruction of Velm.", "reparations", "demanded"),
        ("The bloc agreed to ease sanctions on Tarsa.", "sanctions", "agreed"),
        ("The bloc has no plans to lift sanctions, its chief diplomat said.", "sanctions", "rejected"),
        ("The Tarsan leader demanded that Marenia renounce its bid to join the alliance.", "neutrality", "demanded"),
        ("Marenia would accept neutrality in return for guarantees.", "neutrality", "willing"),
        ("A unity government was agreed on Monday.", "power_sharing", "agreed"),
        ("The rivals have agreed to share power.", "power_sharing", "agreed"),
        ("The rebels agreed to disarm by March.", "disarmament", "agreed"),
        ("The militia has refused to hand over its weapons.", "disarmament", "rejected"),
        ("Parliament passed an amnesty for former fighters.", "amnesty", "agreed"),
        ("Elections will be held in May, the transitional council announced.", "election", "agreed"),
        ("The president promised to hold elections within a year.", "election", "agreed"),
        ("The president agreed to step down but not to early elections.", "election", "rejected"),
        ("The premier said Tarsa must keep control of the territory it has seized.", "territory", "demanded"),
        ("Sanctions on Tarsa should be eased, the envoy said.", "sanctions", "called_for"),
        ("Marenia must stage a presidential election, the Tarsan leader said.", "election", "demanded"),
        ("The Tarsan leader demanded that Marenia drop its alliance membership ambitions.", "neutrality", "demanded"),
        ("The islanders rejected joint rule.", "power_sharing", "rejected"),
        ("Tarsa refuses to recognise the breakaway republic.", "recognition", "rejected"),
        ("The rebels demanded autonomy for the highlands.", "autonomy", "demanded"),
        ("Marenia ruled out ceding the islands.", "territory", "rejected"),
        ("The bloc extended its sanctions waiver by 90 days.", "sanctions", "extended"),
        ("The amnesty took effect on Monday.", "amnesty", "in_force"),
        ("Tarsa is demanding compensation for the destroyed villages.", "reparations", "demanded"),
        ("Talks on power sharing have stalled.", "power_sharing", "not_agreed"),
        ("The allies would offer security guarantees after a truce.", "security_guarantees", "proposed"),
        ("The militia agreed to hand over its rifles.", "disarmament", "agreed"),
    ],
)
def test_settlement_terms_have_a_provision_and_a_status(text, provision, status):
    terms = find_terms(text, Span(0, len(text)))

    assert (provision, status) in {(term.provision, term.status) for term in terms}


@pytest.mark.parametrize(
    "text",
    [
        "The bank demanded security guarantees before lending the restaurant any money.",
        "Sanctions against the skating federation were lifted.",
        "The compensation of shareholders was agreed.",
    ],
)
def test_everyday_sanctions_and_guarantees_are_no_terms(text):
    assert find_terms(text, Span(0, len(text))) == ()


def test_a_demand_and_its_refusal_stand_side_by_side():
    text = "Tarsa demanded that Marenia cede the islands and rejected talk of joint rule."

    terms = find_terms(text, Span(0, len(text)))

    positions = [(term.provision, term.status) for term in terms]
    assert positions == [("territory", "demanded"), ("power_sharing", "rejected")]
