"""Every way in: translates, never decides."""
