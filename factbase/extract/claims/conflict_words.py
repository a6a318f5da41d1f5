"""Words that a report on a war, or on the end of one, cannot do without."""

CONFLICT = frozenset(
    {
        "airstrike", "airstrikes", "armies", "armistice", "army", "artillery", "battalion", "battalions",
        "besieged", "blockade", "bombardment", "brigade", "brigades", "captives", "ceasefire", "ceasefires",
        "combatants", "drone", "drones", "fighters", "fighting", "frontline", "garrison", "guerrillas",
        "gunmen", "hostages", "hostilities", "insurgents", "invaded", "invasion", "jihadists", "junta",
        "militants", "militia", "militias", "missile", "missiles", "mortars", "occupation", "occupied",
        "peacekeepers", "rebel", "rebels", "rockets", "separatist", "separatists", "shelled", "shelling",
        "siege", "soldiers", "tanks", "troops", "truce", "truces", "war", "warplanes", "warring", "wars",
        "warships",
    }
)  # fmt: skip

# Of these at least one: "war", "troops" and "missiles" are also those of other pages of a paper.
CORE = frozenset(
    {
        "armistice", "artillery", "besieged", "bombardment", "captives", "ceasefire", "ceasefires", "combatants",
        "garrison", "guerrillas", "hostages", "hostilities", "insurgents", "junta", "militias", "mortars",
        "peacekeepers", "rebel", "rebels", "separatist", "separatists", "shelled", "shelling", "siege", "truce",
        "truces", "warring", "invaded", "invasion", "frontline", "armies", "brigades",
    }
)  # fmt: skip
