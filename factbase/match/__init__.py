"""Values to values: which claim a statement states, which speaker a mention means. Pure."""
