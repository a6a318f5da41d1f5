"""The frozen values that extract makes, match compares and services store."""
