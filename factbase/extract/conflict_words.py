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
