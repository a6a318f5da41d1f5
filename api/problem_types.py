"""The kinds of refusal that clients can meet; each has a page at the URL that its problems carry as `type`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProblemType:
    """A kind of refusal; `slug` ends the URL in `type`, `advice` is what its page says."""

    slug: str
    status: int
    title: str
    advice: str

    @property
    def address(self) -> str:
        """The page about it, relative to the server, so that a forged Host has no part in it."""
        return f"/api/v1/problems/{self.slug}"


TYPES = {
    kind.slug: kind
    for kind in (
        ProblemType(
            "unreadable",
            400,
            "The request cannot be read",
            "The body is not JSON as RFC 8259 has it: malformed, a member given twice, NaN, nested deeper than 64 "
            "levels, or not UTF-8. Send it through a JSON encoder and look at the place that `detail` names.",
        ),
        ProblemType(
            "bad-query",
            400,
            "A query parameter is wrong",
            "A parameter is unknown, given twice, or its value cannot be read. `errors` names each; the parameters of "
            "every call stand in the interface description.",
        ),
        ProblemType(
            "unauthorized",
            401,
            "A valid API key is needed",
            "Send `Authorization: Bearer fb_...` with a key that has neither expired nor been revoked. "
            "`factbase keys create` makes one.",
        ),
        ProblemType(
            "forbidden",
            403,
            "The key may not do this",
            "The key is valid but lacks the scope that the call needs; `detail` names it.",
        ),
        ProblemType(
            "not-found", 404, "There is no such thing", "No resource has this address. Check the id and the path."
        ),
        ProblemType(
            "method-not-allowed",
            405,
            "The resource does not do this",
            "The header `Allow` lists the methods that the resource answers.",
        ),
        ProblemType(
            "request-timeout",
            408,
            "The request came too slowly",
            "The head of a request and a short body have 15 seconds to come, a long body comes at 64 KiB a second at "
            "least. Nothing was done: send the request again, in one go.",
        ),
        ProblemType(
            "not-acceptable",
            406,
            "No such representation",
            "What `Accept` names cannot be had: claims and quotes are `application/json` or `application/ld+json`.",
        ),
        ProblemType(
            "conflict",
            409,
            "The state forbids this",
            "What is stored does not allow the change, or a request with the same Idempotency-Key is still running. "
            "Read the resource again, then decide.",
        ),
        ProblemType(
            "length-required",
            411,
            "Content-Length is missing",
            "A request with a body states its length; chunked bodies are not read.",
        ),
        ProblemType(
            "stale",
            412,
            "The resource has changed",
            "Someone else changed it since it was read: read it again and repeat the change with the new ETag.",
        ),
        ProblemType(
            "too-large",
            413,
            "The request is too large",
            "A request may hold 8 MiB (a batch 64 MiB), a body 1 MiB of UTF-8 and html 4 MiB.",
        ),
        ProblemType(
            "uri-too-long",
            414,
            "The address is too long",
            "The first line of a request, with its query, holds up to 8190 bytes.",
        ),
        ProblemType(
            "unsupported-media-type",
            415,
            "The media type is not read",
            "Send the media type that the interface description names, in UTF-8 and without Content-Encoding.",
        ),
        ProblemType(
            "invalid",
            422,
            "A value is wrong",
            "The request is readable, but a field is missing, unknown or holds a wrong value. `errors` has the JSON "
            "pointer of each and what is wrong with it.",
        ),
        ProblemType(
            "key-reused",
            422,
            "The Idempotency-Key belongs to another request",
            "The key was used for a request with another path or body. Use a new key for a new request.",
        ),
        ProblemType(
            "precondition-required",
            428,
            "If-Match is missing",
            "A change of a resource names the revision that it is meant for: read the resource, and send its ETag in "
            "If-Match.",
        ),
        ProblemType(
            "too-many-requests", 429, "Too many requests", "Wait for the seconds that `Retry-After` names, then go on."
        ),
        ProblemType(
            "headers-too-large",
            431,
            "The headers are too large",
            "A request has up to 100 headers of up to 8190 bytes each.",
        ),
        ProblemType(
            "internal",
            500,
            "The server failed",
            "A fault of the server, and logged there. What the request asked for was not done.",
        ),
        ProblemType(
            "unavailable",
            503,
            "The server cannot answer now",
            "The database is away or busy. Nothing was stored: repeat the request after the seconds that "
            "`Retry-After` names.",
        ),
    )
}
