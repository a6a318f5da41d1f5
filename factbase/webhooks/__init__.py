"""Telling others what happened: to whom that is allowed, signed how, and sent over the network from here only."""
