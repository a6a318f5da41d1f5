"""A factbase with something in every table, exported and imported in memory."""

import hashlib
import io
import json

from corrected import assertions, figure, question, tell_story
from factories import ACTOR

from factbase.services import keys, schema
from factbase.services.assertion_corrections import detach_assertion
from factbase.services.claim_corrections import ReviewDraft, review_claim
from factbase.services.decisions import Choice, decide
from factbase.services.exchange.exporting import write_export
from factbase.services.exchange.importing import read_export
from factbase.services.idempotency import Answer, finishing, reserve, store_answer
from factbase.services.naming import AliasDraft, RoleDraft
from factbase.services.speaker_corrections import merge_speakers
from factbase.services.speakers import SpeakerDraft, create_speaker


def tell_whole_story():
    """Articles, merges in both directions, decisions of people, a verdict, a key and a kept answer."""
    tell_story()
    decide(Choice(question("match"), "reject", reason="not the same bridge"), ACTOR)
    detach_assertion(assertions(figure())[0], "another flood", ACTOR, None)
    review_claim(figure(), ReviewDraft("Mostly true", "Two of three sources agree."), ACTOR, None)
    names, roles = (AliasDraft("A. Lunt"),), (RoleDraft("mayor"),)
    ada = create_speaker(SpeakerDraft("Ada Lunt", "person", "Q7", names, roles), ACTOR)
    eva = create_speaker(SpeakerDraft("Eva Lunt", "person"), ACTOR)
    merge_speakers(ada.id, eva.id, "one person", ACTOR)  # a row that refers to a later one
    keys.create_key("desk", ("read", "ingest"), None, ACTOR)
    reservation = reserve(ACTOR, "once", "0" * 64)
    with finishing(reservation):
        store_answer(reservation, Answer(201, {"Location": "/1"}, "{}"))


def export():
    """The bytes of the bound database."""
    output = io.BytesIO()
    write_export(output, lambda done, total: None)
    return output.getvalue()


def load(raw):
    """Import into the bound database."""
    return read_export(io.BytesIO(raw), lambda done, total: None)


def open_empty(url):
    """Bind an empty database in place of the one before."""
    schema.close()
    schema.connect(url)


def forge(raw, change):
    """An export of which `change` has edited the lines, with the sum and the count that they would have had."""
    lines = [json.loads(line) for line in raw.splitlines()]
    change(lines)
    body = "".join(json.dumps(line) + "\n" for line in lines[:-1]).encode()
    rows = sum(isinstance(line, list) for line in lines)
    return body + json.dumps({"end": True, "rows": rows, "sha256": hashlib.sha256(body).hexdigest()}).encode() + b"\n"


def find_line(lines, table, place=0):
    """The index of a row of a table among the lines of an export."""
    [head] = [number for number, line in enumerate(lines) if isinstance(line, dict) and line.get("table") == table]
    return head + 1 + place
