"""Frequent verbs that end in no "-ed": the past forms that do not show it, and base forms."""

# fmt: off
PAST_VERBS = frozenset((
    "became", "began", "bent", "bit", "blew", "bought", "bore", "broke", "brought", "built", "burnt", "came", "caught",
    "chose", "dealt", "drank", "drew", "drove", "fed", "fell", "fled", "flew", "fought", "found", "froze", "gave",
    "got", "grew", "hid", "held", "hung", "kept", "knew", "laid", "lay", "led", "left", "lent", "lost", "made",
    "meant", "met", "paid", "ran", "rang", "rode", "rose", "sang", "sank", "sat", "saw", "sent", "shook", "shot",
    "shut", "slept", "sold", "sought", "spent", "stood", "stole", "struck", "stuck", "swept", "swung", "taught",
    "threw", "took", "tore", "went", "withdrew", "woke", "won", "wore",
))
BASE_VERBS = frozenset((
    "act", "allow", "appear", "attack", "avoid", "become", "begin", "break", "bring", "build", "buy", "carry",
    "cause", "change", "choose", "come", "continue", "create", "cut", "deal", "defeat", "die", "do", "drive", "end",
    "fail", "fall", "fight", "find", "follow", "get", "give", "go", "grow", "happen", "have", "hear", "help", "hit",
    "hold", "hurt", "include", "increase", "join", "keep", "kill", "lead", "learn", "leave", "let", "like", "live",
    "look", "lose", "love", "make", "matter", "mean", "meet", "move", "need", "open", "pay", "play", "protect",
    "prove", "provide", "put", "reach", "receive", "reduce", "release", "remain", "remove", "return", "run", "see",
    "seek", "seem", "sell", "send", "serve", "show", "sign", "spend", "stand", "start", "stay", "stop", "support",
    "take", "talk", "try", "turn", "use", "vote", "win", "work",
))
# fmt: on
