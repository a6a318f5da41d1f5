"""The subcommands of `factbase`."""
