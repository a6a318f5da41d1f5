"""Outlets: named by the client, or known by the host of the article."""

from factbase.services.addresses import domain_of
from factbase.store.history import Recorder, snapshot
from factbase.store.models import Outlet
from factbase.text.normalise import key


def choose_outlet(url: str, name: str | None, changes: Recorder) -> Outlet:
    """The outlet that published `url`, recorded if it is new; a name is learnt where only the host was known."""
    domain = domain_of(url)
    if name is None:
        known = Outlet.select().where(Outlet.domain == domain).order_by(Outlet.id).first()
        return known or _record_outlet(domain, domain, changes)
    named = Outlet.get_or_none(Outlet.key == key(name))
    if named is not None:
        return named
    nameless = Outlet.get_or_none((Outlet.domain == domain) & (Outlet.key == key(domain)))
    return _rename(nameless, name, changes) if nameless else _record_outlet(name, domain, changes)


def name_outlet(name: str, url: str, changes: Recorder) -> Outlet:
    """The outlet of this name, recorded if it is new."""
    return Outlet.get_or_none(Outlet.key == key(name)) or _record_outlet(name, domain_of(url), changes)


def _record_outlet(name: str, domain: str, changes: Recorder) -> Outlet:
    outlet = Outlet.create(name=name, key=key(name), domain=domain)
    changes.add("outlet created", ("outlet", outlet.id), None, snapshot(outlet))
    return outlet


def _rename(outlet: Outlet, name: str, changes: Recorder) -> Outlet:
    before = snapshot(outlet)
    outlet.name, outlet.key = name, key(name)
    outlet.revision += 1
    outlet.save()
    changes.add("outlet renamed", ("outlet", outlet.id), before, snapshot(outlet))
    return outlet
