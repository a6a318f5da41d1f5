"""Words that name what befell people, by the kind of event; one class keeps all the words of one happening together."""

# A word stands under the class whose event it names by itself: "raid" may be by air or by police and stands under none.
CAUSES: dict[str, tuple[str, ...]] = {
    "accident": ("collided", "collision", "crash", "crashed", "derailed", "derailment", "pile-up"),
    "air raid": ("airstrike", "airstrikes", "bombers", "bombing", "bombings", "warplanes"),
    "ambush": ("ambush", "ambushed"),
    "avalanche": ("avalanche", "snowslide"),
    "clash": ("clash", "clashes", "skirmish", "skirmishes"),
    "collapse": ("collapse", "collapsed"),
    "coup": ("coup", "putsch"),
    "disease": (
        "cholera",
        "disease",
        "dysentery",
        "ebola",
        "epidemic",
        "fever",
        "malaria",
        "measles",
        "typhus",
        "virus",
    ),
    "drought": ("drought",),
    "earthquake": ("aftershock", "earthquake", "earthquakes", "quake", "tremor"),
    "eruption": ("erupted", "eruption", "erupts", "lava", "volcano"),
    "exercise": ("drill", "drills", "exercise", "exercises", "manoeuvres"),
    "explosion": ("blast", "blasts", "bomb", "bombs", "detonated", "explosion", "explosions", "explosive", "grenade"),
    "fire": ("ablaze", "blaze", "fire", "fires", "inferno", "wildfire", "wildfires"),
    "flood": ("burst", "flash-flood", "flood", "flooding", "floods", "high-water"),
    "hunger": ("famine", "hunger", "malnutrition", "starvation", "starved"),
    "landslide": ("landslide", "landslides", "mudslide", "mudslides"),
    "leak": ("leak", "poisoned", "poisoning", "spill"),
    "mine": ("landmine", "landmines", "mines"),
    "mutiny": ("mutineers", "mutiny"),
    "protest": ("demonstration", "demonstrations", "protest", "protesters", "protests", "rally"),
    "riot": ("riot", "rioters", "riots"),
    "shelling": ("artillery", "bombardment", "mortar", "mortars", "rocket", "rockets", "shell", "shelling", "shells"),
    "shooting": ("gunfire", "gunmen", "shooting", "shootings", "sniper", "snipers"),
    "siege": ("besieged", "blockade", "encirclement", "siege"),
    "sinking": ("capsized", "capsizing", "sank", "shipwreck", "sinking", "sunk"),
    "stampede": ("crush", "stampede", "trampled"),
    "storm": ("cyclone", "hurricane", "storm", "tornado", "typhoon"),
    "strike": ("strike", "strikes"),
}

# "Fire" is also what guns do: it names no blaze after one of these words.
NO_BLAZE_AFTER = frozenset({"artillery", "cease", "came", "hold", "holding", "opened", "opens", "return", "under"})

# Before one of these a cause only says what an office, a team or a building is for: "fire chief", "storm shelter".
OFFICES = frozenset(
    {
        "agency", "alarm", "alarms", "authority", "brigade", "brigades", "bureau", "centre", "center", "chief",
        "chiefs", "commissioner", "committee", "control", "coordinator", "crew", "crews", "defences", "defenses",
        "department", "departments", "director", "disposal", "engine", "engines", "exit", "expert", "experts",
        "fighter", "fighters", "hydrant", "inspector", "inspectors", "insurance", "investigator", "investigators",
        "marshal", "marshals", "minister", "ministry", "office", "officer", "officers", "official", "officials",
        "prevention", "safety", "secretary", "service", "services", "shelter", "shelters", "spokesman",
        "spokesperson", "spokeswoman", "squad", "squads", "station", "stations", "truck", "trucks", "warden",
        "wardens", "warning", "warnings",
    }
)  # fmt: skip
RESCUE = ("and", "rescue")  # "fire and rescue service"
