"""Signatures: over the id, the time and the body, with a secret that is made once."""

from factbase.webhooks.signing import make_secret, sign

# The example of the specification, so that every library that knows it can verify ours.
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def test_a_signature_is_what_standard_webhooks_prescribes():
    headers = sign(SECRET, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')

    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_whatever_differs_gives_another_signature():
    signed = {
        sign(secret, message, moment, body)["webhook-signature"]
        for secret in (SECRET, make_secret())
        for message in ("a", "b")
        for moment in (1, 2)
        for body in (b"", b"x")
    }

    assert len(signed) == 16


def test_every_secret_is_another():
    secrets = {make_secret() for _ in range(50)}

    assert len(secrets) == 50
    assert all(len(secret) == len("whsec_") + 44 for secret in secrets)
