"""A client of the REST interface: `from factbase.client import Client`."""

from factbase.client.calls import Client
from factbase.client.sending import Problem, Unreachable

__all__ = ["Client", "Problem", "Unreachable"]
