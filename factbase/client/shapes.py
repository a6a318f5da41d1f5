"""What the REST interface takes and answers, as dictionaries; times are strings in RFC 3339.

A test holds these to the interface description.
"""

from typing import Any, NotRequired, TypedDict


class OutletReference(TypedDict):
    """Who published."""

    id: int
    name: str


class SpeakerReference(TypedDict):
    """Who spoke."""

    id: int
    name: str
    kind: str


class ClaimReference(TypedDict):
    """What was claimed."""

    id: int
    kind: str
    statement: str


class Part(TypedDict):
    """One feature's share in a score."""

    feature: str
    value: float
    detail: str


class Veto(TypedDict):
    """A reason why two statements are not the same claim, whatever the words."""

    rule: str
    detail: str


class Candidate(TypedDict):
    """A claim that was weighed."""

    claim: ClaimReference
    score: float
    parts: list[Part]
    vetoes: list[Veto]


class Statement(TypedDict):
    """A checkable statement, where it stands in the body, and what became of it."""

    kind: str
    start: int
    end: int
    text: str
    stance: str
    value: dict[str, Any]
    outcome: str
    claim: ClaimReference | None
    score: float | None
    parts: list[Part]
    vetoes: list[Veto]
    candidates: list[Candidate]
    reason: str
    assertion: int | None


class Passage(TypedDict):
    """A quote where it stands in an article: the parts of a split quotation share `id`, and differ in `appearance`."""

    id: int
    appearance: int
    kind: str
    text: str
    start: int
    end: int
    group: str
    cue: str | None
    mention: str | None
    mention_kind: str | None
    speaker: SpeakerReference | None
    relayed_by: SpeakerReference | None
    said_at: str | None
    said_precision: str | None
    said_basis: str | None
    repeated: bool
    statements: list[Statement]


class ReadArticle(TypedDict):
    """An article with the quotes in its latest text, and the statements outside any quotation."""

    id: int
    url: str
    title: str | None
    outlet: OutletReference
    agency: str | None
    byline: str | None
    language: str | None
    published_at: str | None
    published_precision: str | None
    published_basis: str | None
    version: int
    created_at: str
    revision: int
    quotes: list[Passage]
    narrated: list[Statement]


class PostedArticle(ReadArticle):
    """An article as posting it left it; `body` is what was extracted where `html` was posted."""

    outcome: str
    body: NotRequired[str]


class Version(TypedDict):
    """A text of an article as captured."""

    article: int
    number: int
    sha256: str
    captured_at: str
    supersedes: int | None


class VersionText(TypedDict):
    """A text of an article as captured, with its words; `body` is null once they were redacted."""

    article: int
    number: int
    sha256: str
    captured_at: str
    supersedes: int | None
    body: str | None


# A name in use: strong identifies alone, weak needs the article; open ends are null.
Alias = TypedDict(
    "Alias", {"id": int, "text": str, "lang": str | None, "strength": str, "from": str | None, "to": str | None}
)


# An office held; open ends are null.
Role = TypedDict("Role", {"id": int, "title": str, "organization": str | None, "from": str | None, "to": str | None})


class Speaker(TypedDict):
    """Who can be quoted; `merged_into` is the id of who they turned out to be."""

    id: int
    name: str
    kind: str
    wikidata_qid: str | None
    aliases: list[Alias]
    roles: list[Role]
    merged_into: int | None
    created_at: str
    revision: int


class Appearance(TypedDict):
    """A quote, or a part of one, in one version of an article; `prefix` and `suffix` are the words around it."""

    id: int
    article: int
    version: int
    url: str
    outlet: OutletReference
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    kind: str
    cue: str | None
    mention: str | None
    mention_kind: str | None
    group: str
    state: str
    found_by: str
    speaker_by: str


class Quote(TypedDict):
    """An utterance in its longest form, and everywhere that it appeared."""

    id: int
    text: str
    kind: str
    speaker: SpeakerReference | None
    relayed_by: SpeakerReference | None
    said_at: str | None
    said_precision: str | None
    said_basis: str | None
    occasion: str | None
    appearances: list[Appearance]
    created_at: str
    revision: int


class Review(TypedDict):
    """A verdict of a person on a claim."""

    id: int
    rating: str
    text: str | None
    url: str | None
    reviewer: str
    reviewed_at: str


class Claim(TypedDict):
    """A claim in neutral words; `keys` identify it within its kind, `event` within its keys."""

    id: int
    kind: str
    statement: str
    keys: dict[str, str | None]
    event: dict[str, Any]
    status: str
    merged_into: int | None
    assertions: int
    reviews: list[Review]
    created_at: str
    revision: int


class Verdict(TypedDict):
    """The last decision on an assertion."""

    outcome: str
    claim: ClaimReference | None
    score: float | None
    parts: list[Part]
    vetoes: list[Veto]
    candidates: list[Candidate]
    reason: str


class Assertion(TypedDict):
    """A quote, or a narrated sentence, that states a claim; `quote` is null where the outlet itself says it."""

    id: int
    claim: ClaimReference | None
    quote: int | None
    article: int
    version: int
    outlet: OutletReference
    speaker: SpeakerReference | None
    kind: str
    start: int
    end: int
    text: str
    stance: str
    value: dict[str, Any]
    said_at: str | None
    as_of: str | None
    as_of_precision: str | None
    as_of_basis: str | None
    rank: str
    rank_reason: str | None
    verdict: Verdict
    created_at: str
    revision: int


class Point(TypedDict):
    """One value in a series."""

    said_at: str | None
    as_of: str | None
    as_of_precision: str | None
    as_of_basis: str | None
    value: dict[str, Any]
    stance: str
    rank: str
    quote: int | None
    assertion: int
    says: str
    mark: str | None
    revised_by: int | None
    reason: str | None


class Series(TypedDict):
    """What one voice said, in order of time; `speaker` is null in an outlet's own words."""

    speaker: SpeakerReference | None
    outlet: OutletReference
    points: list[Point]


class Side(TypedDict):
    """What some voices say last."""

    says: str
    denies: bool
    voices: list[str]
    assertions: list[int]


class Disagreement(TypedDict):
    """Standing values that cannot both be right."""

    since: str | None
    assertions: list[int]
    detail: str
    sides: list[Side]


class Current(TypedDict):
    """The value that stands now, and why this one."""

    assertion: int
    value: dict[str, Any]
    reason: str


class Timeline(TypedDict):
    """A claim's values over time; `current` is null where nothing that was said stands."""

    claim: ClaimReference
    series: list[Series]
    conflicts: list[Disagreement]
    current: Current | None
    next: NotRequired[str | None]


class Change(TypedDict):
    """One change of one subject; those of one intention share `change_id`."""

    seq: int
    change_id: str
    at: str
    actor: str
    action: str
    subject: dict[str, Any]
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    reason: str | None
    reverts: str | None


class StatementInReview(TypedDict):
    """The words in question, between `before` and `after` in that version of the article."""

    text: str
    before: str
    after: str
    kind: str
    stance: str | None
    value: dict[str, Any]
    quote: int | None
    assertion: int | None
    mention: str | None
    speaker: SpeakerReference | None
    article: int
    version: int
    start: int
    end: int


class ReviewCandidate(TypedDict):
    """What was weighed: a claim with the latest words in which it was said, or a speaker."""

    claim: NotRequired[ClaimReference]
    speaker: NotRequired[SpeakerReference]
    score: float
    parts: list[Part]
    vetoes: list[Veto]
    said: list[str]


class ReviewSubject(TypedDict):
    """What a question is about; of a merge, the later of the two claims or speakers."""

    type: str
    id: int
    text: str | None


class ReviewItem(TypedDict):
    """A question, with the answers that were weighed, and what each decision would do."""

    id: int
    kind: str
    subject: ReviewSubject
    statement: StatementInReview | None
    together: list[StatementInReview]
    article: int | None
    candidates: list[ReviewCandidate]
    effects: dict[str, str]
    reason: str
    state: str
    decision: str | None
    created_at: str
    decided_at: str | None
    decided_by: str | None
    revision: int


class Highlight(TypedDict):
    """Words that were asked for, as a place in `text`."""

    start: int
    end: int


class Hit(TypedDict):
    """A quote, claim, speaker or article that holds the words; of an article, the lines around them."""

    type: str
    id: int
    text: str
    highlights: list[Highlight]


class SpeakerCandidate(TypedDict):
    """A speaker who was weighed."""

    speaker: SpeakerReference
    score: float
    parts: list[Part]


class Resolution(TypedDict):
    """The candidates, best first, and the id of the one who is meant; null where a person would have to say."""

    candidates: list[SpeakerCandidate]
    chosen: int | None
    reason: str


class SpokenBy(TypedDict):
    """The mention that the cue belongs to, and the full name that it stands for in this text."""

    start: int
    end: int
    text: str
    name: str | None


class Quotation(TypedDict):
    """A quotation in a text."""

    start: int
    end: int
    text: str
    kind: str
    group: str
    speaker: SpokenBy | None
    cue: str


class FoundStatement(TypedDict):
    """A statement in a text."""

    start: int
    end: int
    text: str
    kind: str
    stance: str
    value: dict[str, Any]
    speaker: str | None


class Reading(TypedDict):
    """The quotations and statements of a text."""

    quotes: list[Quotation]
    statements: list[FoundStatement]


class Matched(TypedDict):
    """The statements of a text, as ingesting it would find them."""

    statements: list[Statement]


class Decided(TypedDict):
    """The items that one change decided."""

    change_id: str
    items: list[ReviewItem]


class Reverted(TypedDict):
    """What was changed to undo a change."""

    change_id: str
    reverts: str
    items: list[Change]


class ReviewCounts(TypedDict):
    """How many questions of each kind are open."""

    match: int
    speaker: int
    merge: int


class ArticleIn(TypedDict):
    """An article: its `url` and one of `body` and `html`; the rest is optional."""

    url: str
    title: NotRequired[str | None]
    body: NotRequired[str]
    html: NotRequired[str]
    outlet: NotRequired[str | None]
    agency: NotRequired[str | None]
    byline: NotRequired[str | None]
    published_at: NotRequired[str | None]
    language: NotRequired[str | None]
