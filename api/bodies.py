"""What may come in as a body, decided by its headers before a byte of it is read."""

from flask import Request

from api.problems import Fault, Refused

MEBIBYTE = 1024 * 1024
MAX_REQUEST = 8 * MEBIBYTE
MAX_BATCH = 64 * MEBIBYTE


def check_body_headers(request: Request, limit: int) -> None:
    """Refuse bodies of unknown length (411), longer than `limit` bytes (413) or compressed (415).

    Werkzeug cuts a chunked body at its limit in silence, and a cut article must not be stored as if it were whole.
    """
    encoding = request.headers.get("Content-Encoding")
    if encoding is not None:
        fault = Fault("Send the body as it is.", header="Content-Encoding")
        raise Refused("unsupported-media-type", "Compressed bodies are not read.", (fault,))
    if request.method not in ("POST", "PUT", "PATCH"):
        return
    if request.content_length is None or "Transfer-Encoding" in request.headers:
        fault = Fault("Needed on every request with a body.", header="Content-Length")
        raise Refused("length-required", "The request does not state the length of its body.", (fault,))
    if request.content_length > limit:
        raise Refused("too-large", f"The request holds {request.content_length} bytes; {limit} are read at most.")
