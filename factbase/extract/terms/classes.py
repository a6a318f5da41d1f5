"""Classes of words that stand for one another in the phrases of terms, by the base form of each word."""

_MEMBERS: dict[str, str] = {
    "AID": """
        aid ambulance bread convoy doctor evacuee flour food fuel grain help humanitarian lorry medic medical medicine
        relief rescuer supply supplies truck water wheat""",
    "CAPTIVE": """
        abductee airman captive conscript crew crewman detainee fighter hostage internee officer pilot
        pow prisoner sailor soldier""",
    "CIVILIAN": """
        casualty child civilian elderly evacuee family inhabitant injured patient refugee resident sick townspeople
        villager woman wounded""",
    "FIGHT": """
        airstrike aggression air-strike artillery assault attack bloodshed bomb bombardment bombing combat cannon drone
        fighting fire firing gunfire gun hostility incursion killing missile mortar offensive operation overflight raid
        rocket salvo shell shelling shooting shoot shot sniping sortie strike violence""",
    "FORCE": """
        armor armour army artillery battalion battery brigade cannon column contingent division fighter fleet force
        frigate garrison gun gunner heavy howitzer infantry launcher mercenary militia militiaman navy regiment
        settler soldier tank troop unit vehicle warship weapon weaponry""",
    "LAND": """
        area border bridgehead city coast crossing district enclave fort fortress frontier height highland hill hilltop
        island isle land mill mountain oasis plateau port position province region ridge shore soil strip territory
        town valley village zone""",
    "NUMBER": """
        dozen eight eighteen eighty eleven fifteen fifty five forty four fourteen hundred nine nineteen ninety one seven
        seventeen seventy six sixteen sixty ten thirteen thirty thousand three twelve twenty two""",
    "PLAN": """
        blueprint draft formula initiative outline paper plan proposal roadmap scheme text""",
    "TALK": """
        consultation contact conversation dialogue diplomacy discussion negotiation parley talk""",
    "TEXT": """
        accord agreement arrangement charter clause compact covenant deal document draft formula map memorandum note
        pact paper plan proposal protocol text treaty understanding""",
    "WEAPON": """
        ammunition arm arsenal artillery gun heavy missile mortar munition rifle rocket stockpile warhead weapon
        weaponry""",
}


def _by_word(members: dict[str, str]) -> dict[str, tuple[str, ...]]:
    pairs = sorted((word, name) for name, words in members.items() for word in words.split())
    return {word: tuple(name for other, name in pairs if other == word) for word, _ in pairs}


CLASSES_OF = _by_word(_MEMBERS)
