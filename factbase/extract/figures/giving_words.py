"""Words that make a sum of money go from one to another, though neither is named: "50,000 crowns will be paid"."""

GIVING = frozenset(
    {
        "aid", "allocate", "allocated", "award", "awarded", "bounty", "bribe", "bribes", "compensation",
        "contribute", "contributed", "damages", "demand", "demanded", "demands", "donate", "donated",
        "donation", "fine", "fined", "gave", "give", "given", "gives", "grant", "granted", "grants", "loan",
        "loans", "offer", "offered", "offers", "paid", "pay", "paying", "payment", "payments", "payout", "pays",
        "pledge", "pledged", "pledges", "promise", "promised", "promises", "provide", "provided", "ransom",
        "reparations", "reward", "send", "sends", "sent", "subsidies", "transfer", "transferred",
    }
)  # fmt: skip
