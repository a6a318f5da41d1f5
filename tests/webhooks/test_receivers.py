"""To whom webhooks may go: hosts by name, addresses by what they really are."""

from ipaddress import ip_address

import pytest

from factbase.errors import Invalid
from factbase.webhooks.receivers import Receiver, is_public, read_receivers, write_target

ALLOWED = read_receivers("hooks.example.org, HOOKS.example.net:8443, http://intranet.example:8080, [2001:4860::1]")


@pytest.mark.parametrize(
    "url",
    [
        "https://hooks.example.org/",
        "https://hooks.example.org:443/a?b=c",
        "https://HOOKS.example.org/x",
        "https://hooks.example.net:8443/x",
        "http://intranet.example:8080/x",
        "https://[2001:4860::1]/x",
    ],
)
def test_an_allowed_origin_may_receive(url):
    assert isinstance(ALLOWED.check_url(url), Receiver)


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.example.org/",
        "https://hooks.example.org:8443/",
        "https://hooks.example.net/",
        "https://intranet.example:8080/",
        "https://other.example.org/",
        "https://hooks.example.org./",
        "https://hooks.example.org.evil.example/",
        "https://evil.example/hooks.example.org",
        "https://hooks.example.org@evil.example/",
        "https://evil.example#@hooks.example.org/",
        "https://evil.example\\@hooks.example.org/",
        "https://user@hooks.example.org/",
        "ftp://hooks.example.org/",
        "file:///etc/passwd",
        "https:///x",
        "https://",
        "https://hooks.example.org:99999/",
        "https://hooks.exämple.org/",
        "https://" + "a" * 70 + ".example/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "",
    ],
)
def test_any_other_origin_may_not(url):
    with pytest.raises(Invalid):
        ALLOWED.check_url(url)


def test_nobody_may_receive_until_a_host_is_allowed():
    with pytest.raises(Invalid, match="off"):
        read_receivers("").check_url("https://hooks.example.org/")


@pytest.mark.parametrize(
    "hosts",
    ["ftp://a.example", "a b", "https://a.example/path", "a.example?x", "*", "user@a.example", "a.example:x", "ä"],
)
def test_a_list_of_hosts_that_makes_no_sense_is_refused(hosts):
    with pytest.raises(Invalid, match="FACTBASE_WEBHOOK_HOSTS"):
        read_receivers(hosts)


@pytest.mark.parametrize("networks", ["10.0.0.1/8", "intranet", "10.0.0.0/33"])
def test_a_list_of_networks_that_makes_no_sense_is_refused(networks):
    with pytest.raises(Invalid, match="FACTBASE_WEBHOOK_NETWORKS"):
        read_receivers("a.example", networks)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "93.184.215.14", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_an_address_of_the_internet_is_public(address):
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "169.254.169.254",  # noqa: S104
        "192.0.0.1", "198.18.0.1", "203.0.113.7", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1",
        "fe80::1%1", "fc00::1", "fec0::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "2002:7f00:1::", "2002:a00:1::", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2001:0:0:0:0:0:f5ff:fffe",
    ],
)  # fmt: skip
def test_any_other_address_is_not(address):
    assert not is_public(ip_address(address))
    with pytest.raises(Invalid):
        ALLOWED.check_address(ip_address(address))


def test_an_allowed_network_opens_itself_and_nothing_else():
    receivers = read_receivers("intranet.example", "10.1.0.0/16")

    receivers.check_address(ip_address("10.1.2.3"))
    for other in ("10.2.0.1", "127.0.0.1", "::ffff:10.2.0.1"):
        with pytest.raises(Invalid):
            receivers.check_address(ip_address(other))


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://a.example", "/"),
        ("https://a.example/a/b?c=d&e=%20", "/a/b?c=d&e=%20"),
        ("https://a.example/ä b", "/%C3%A4%20b"),
        ("https://a.example/\r\nX: y", "/X:%20y"),
    ],
)
def test_a_request_line_has_the_path_and_the_query_in_ascii(url, target):
    assert write_target(url) == target
