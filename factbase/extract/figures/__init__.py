"""How figures are read: the tables and the steps behind `casualties`, `amounts` and `traps`."""
