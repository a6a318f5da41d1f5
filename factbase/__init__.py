"""factbase remembers who said what: statements, speakers, claims and a history that nothing can rewrite."""

__version__ = "0.1.0"
