"""How the terms of ceasefires and settlements are read: words, topics, cues, and the status that they add up to."""
