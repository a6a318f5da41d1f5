"""To whom webhooks may be sent: hosts that an operator allowed, at addresses of the public internet."""

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import quote, urlsplit

from factbase.errors import Invalid

Address = IPv4Address | IPv6Address

HOST = re.compile(
    r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?){0,20}|[0-9a-f:.]{2,45}"
)
PORTS = {"https": 443, "http": 80}
NAT64 = ip_network("64:ff9b::/96")
KEPT_IN_TARGET = "/%:@!$&'()*+,;=~-._?"


@dataclass(frozen=True, slots=True)
class Receiver:
    """One origin: the scheme, the host in lower case, and the port."""

    scheme: str
    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Receivers:
    """What an operator allows; `networks` are those to which webhooks may go although they are not public."""

    allowed: frozenset[Receiver]
    networks: tuple[IPv4Network | IPv6Network, ...] = ()

    def check_url(self, url: str) -> Receiver:
        """The origin of a URL; raises Invalid where it is not allowed."""
        receiver = _read_origin(url)
        if not self.allowed:
            raise Invalid("Webhooks are off: FACTBASE_WEBHOOK_HOSTS allows no host.", "/url")
        if receiver not in self.allowed:
            raise Invalid(
                f"Webhooks may not be sent to {write_origin(receiver)}: the operator has not allowed it.", "/url"
            )
        return receiver

    def check_address(self, address: Address) -> None:
        """Raise Invalid for an address that is not public, unless its network is allowed."""
        if any(address in network for network in self.networks):
            return
        if not is_public(address):
            raise Invalid(f"Webhooks are not sent to {address}: it is no address of the public internet.", "/url")


def read_receivers(hosts: str, networks: str = "") -> Receivers:
    """What FACTBASE_WEBHOOK_HOSTS and FACTBASE_WEBHOOK_NETWORKS list, with commas between; raises Invalid."""
    return Receivers(frozenset(map(_read_allowed, _split(hosts))), tuple(map(_read_network, _split(networks))))


def is_public(address: Address) -> bool:
    """Whether an address belongs to the public internet, seen through the forms in which IPv6 carries one of IPv4."""
    inner = _find_inner(address)
    if inner is not None:
        return is_public(inner)
    if isinstance(address, IPv6Address) and (address.is_site_local or address.scope_id):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved)


def write_origin(receiver: Receiver) -> str:
    """The origin as a person writes it, without the port that its scheme has anyway."""
    host = f"[{receiver.host}]" if ":" in receiver.host else receiver.host
    port = "" if receiver.port == PORTS[receiver.scheme] else f":{receiver.port}"
    return f"{receiver.scheme}://{host}{port}"


def write_target(url: str) -> str:
    """The path and the query of a URL, in ASCII, as a request line has them."""
    parts = urlsplit(url)
    query = f"?{quote(parts.query, safe=KEPT_IN_TARGET)}" if parts.query else ""
    return quote(parts.path or "/", safe=KEPT_IN_TARGET) + query


def _read_origin(url: str) -> Receiver:
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        raise Invalid("Not a URL.", "/url") from None
    if parts.scheme not in PORTS or "@" in parts.netloc or not HOST.fullmatch(host):
        raise Invalid("Not an http or https URL with a host in ASCII and without a user name.", "/url")
    return Receiver(parts.scheme, host, PORTS[parts.scheme] if port is None else port)


def _read_allowed(entry: str) -> Receiver:
    parts = entry if "://" in entry else f"https://{entry}"
    try:
        if urlsplit(parts).path.strip("/") or urlsplit(parts).query:
            raise Invalid("It is a host, not a page.")
        return _read_origin(parts)
    except Invalid:
        raise Invalid(
            f"FACTBASE_WEBHOOK_HOSTS lists hosts such as hooks.example.org, hooks.example.org:8443 or "
            f"http://intranet.example:8080, not {entry!r}."
        ) from None


def _read_network(entry: str) -> IPv4Network | IPv6Network:
    try:
        return ip_network(entry)
    except ValueError:
        raise Invalid(f"FACTBASE_WEBHOOK_NETWORKS lists networks such as 10.1.0.0/16, not {entry!r}.") from None


def _split(entries: str) -> list[str]:
    return [entry.strip().lower() for entry in entries.split(",") if entry.strip()]


def _find_inner(address: Address) -> Address | None:
    if not isinstance(address, IPv6Address):
        return None
    if address in NAT64:
        return ip_address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
