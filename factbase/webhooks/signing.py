"""Signatures by which a receiver knows that a message is from here, whole and fresh, as Standard Webhooks has them."""

import hmac
import secrets
from base64 import b64decode, b64encode
from hashlib import sha256

PREFIX = "whsec_"
KEY_BYTES = 32


def make_secret() -> str:
    """A secret of 256 random bits to share with a receiver."""
    return PREFIX + b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def sign(secret: str, message: str, moment: int, body: bytes) -> dict[str, str]:
    """The headers of a message: its id, the time of sending in seconds, and the signature over both and the body."""
    key = b64decode(secret.removeprefix(PREFIX))
    signed = f"{message}.{moment}.".encode() + body
    signature = b64encode(hmac.digest(key, signed, sha256)).decode()
    return {"webhook-id": message, "webhook-timestamp": str(moment), "webhook-signature": f"v1,{signature}"}
