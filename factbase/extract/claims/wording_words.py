"""The words of claims by what they are about: nouns and phrases, without any value."""

from factbase.values.statements import CeasefireProvision, Harm, SettlementProvision

# How a harm reads behind those who suffered it: "Soldiers killed".
HARMS: dict[Harm, str] = {
    "abducted": "abducted",
    "captured": "captured",
    "detained": "detained",
    "displaced": "displaced",
    "injured": "injured",
    "killed": "killed",
    "killed_or_injured": "killed or injured",
    "losses": "lost",
    "missing": "missing",
    "rescued": "rescued",
}

# Kinds of event that take no article: "People killed by hunger".
BY_CAUSE = frozenset({"disease", "drought", "hunger", "shelling"})

# How other harms lead to their event than "in the fire".
CAUSE_LEADS: dict[str, str] = {"detained": "after", "displaced": "by", "missing": "after", "rescued": "after"}

TRUCE = "A truce"
CEASEFIRE: dict[CeasefireProvision, str] = {
    "cessation": TRUCE,
    "duration": TRUCE,
    "humanitarian_access": "Humanitarian access",
    "monitoring": "Monitoring of a truce",
    "prisoner_exchange": "An exchange of prisoners",
    "scope": TRUCE,
    "withdrawal": "A withdrawal",
}
SETTLEMENT: dict[SettlementProvision, str] = {
    "amnesty": "An amnesty",
    "autonomy": "Autonomy",
    "disarmament": "Disarmament",
    "election": "Elections",
    "neutrality": "Neutrality",
    "power_sharing": "Sharing of power",
    "recognition": "Recognition",
    "reparations": "Reparations",
    "sanctions": "Sanctions",
    "security_guarantees": "Security guarantees",
    "territory": "Territory",
}
# Provisions that two parties settle between them.
MUTUAL = frozenset({"cessation", "duration", "prisoner_exchange", "scope"})

COVERED: dict[str, str] = {
    "air": "in the air",
    "artillery": "for artillery",
    "energy": "on energy sites",
    "land": "on land",
    "night": "at night",
    "ports": "for ports",
    "sea": "at sea",
}
PURPOSES: dict[str, str] = {
    "burial": "for burials",
    "evacuation": "for an evacuation",
    "harvest": "for the harvest",
    "holiday": "for a holiday",
    "relief": "for relief",
    "repair": "for repairs",
    "talks": "for talks",
    "vaccination": "for vaccinations",
    "vote": "for a vote",
}
