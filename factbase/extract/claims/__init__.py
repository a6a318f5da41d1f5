"""What is stated, by whom, and of which event: the parts of `statements`, `keys` and `anchors`."""
