"""Whether words assert a state of affairs that somebody could check."""

import pytest

from factbase.extract.claims.assertions import is_assertion


@pytest.mark.parametrize(
    "words",
    [
        "The harbour of Tarsa is closed to foreign ships",
        "But there are large stocks of grain in the harbour",
        "We got a good offer from the owners of the ferry last week",
        "The council sold two ferries to a company in Marenia.",
        "Nobody warned the crew of the ferry about the storm",
        "he was in touch with the owners of the ferry and the court",
        "the company’s old ferries threatened the safety of the harbour",
        "the captain, who led the crew of the ferry, died in the storm",
        "They’re hiding grain in the cellars of the town hall",
        "The harbour isn’t safe for small ships in winter",
    ],
)
def test_what_is_so_is_asserted(words):
    assert is_assertion(words)


@pytest.mark.parametrize(
    "words",
    [
        "Is the harbour of Tarsa closed to foreign ships?",
        "Close the harbour of Tarsa to every foreign ship at once",
        "Stop the ferry before it leaves the harbour of Tarsa",
        "Let’s close the harbour of Tarsa to foreign ships",
        "Good luck to everyone who has worked in the harbour of Tarsa",
        "Thank you for the grain that was sent to the harbour",
        "Hopefully the harbour of Tarsa is open in spring",
        "We’ll know more about the ferry after the court has met",
        "The harbour of Tarsa will be closed to foreign ships",
        "The council must sell the old ferries to the company",
        "The council has to sell the old ferries to the company",
        "I think the harbour of Tarsa is closed to foreign ships",
        "I look very much forward to the talks about the harbour",
        "he expected to discuss the harbour and the ferries with the owners",
        "There’s a danger that the ferries are sold in spring",
        "the offer of the owners during talks in Tarsa led by the mayor",
        "does not abide by agreements",
        "certain understanding",
        "his brother the captain, who died in the storm of last winter",
        "We strongly support the offer of the owners of the ferry",
        "a lot of nonsense",
        "to say whether the harbour had been inspected last year",
        "what the council decided about the ferries",
        "It is what it is",
        "Never",
        "",
        "...",
    ],
)
def test_questions_wishes_orders_expectations_and_fragments_are_not(words):
    assert not is_assertion(words)
