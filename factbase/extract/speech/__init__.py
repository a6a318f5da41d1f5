"""How speech is told in a text: cues, their speakers, and the words that they report, sentence by sentence."""
