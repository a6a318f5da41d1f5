"""Common nouns for those who give, take, hold and promise; a capital name needs no table."""

from factbase.extract.lexicons import read_block

PARTY_NOUNS = read_block("""
    administration agency alliance allies army authorities authority bank battalion bloc brigade brigades cabinet
    captors charity church clan clans coalition column command commission company congress council court crown
    defenders division donors emirate employer employers federation fighters fleet force forces foundation front
    fund garrison government guard guerrillas guild gunmen infantry insurer insurers insurgents irregulars junta
    kidnappers kingdom league marines mercenaries militants military militia militias ministry monarchy movement
    navy parliament partisans party pirates police rebels regime regiment republic secessionists senate separatists
    soldiers state sultanate treasury tribe tribes troops trust union units
    """)
PARTY_MODIFIERS = read_block("""
    allied armed central coalition enemy federal foreign government hostile local national occupying pro rebel
    regional regular security state
    """)
