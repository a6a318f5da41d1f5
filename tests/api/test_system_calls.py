"""A process that is killed at its n-th system call in a write leaves all of the write behind, or nothing.

KILLS sets how many calls are tried, spread over the write; `make torture` asks for 200.
"""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from factbase.services import schema

KILLS = int(os.environ.get("KILLS", "4"))
CALLS = "pwrite64,fdatasync,fsync,ftruncate,unlink,write"
WRITE = """
import sys
from datetime import UTC, datetime
from factbase.services import schema
from factbase.services.articles import ingest_article
from factbase.settings import Settings
from factbase.values.articles import ArticleDraft
schema.connect(sys.argv[1])
body = "“At least 12 people were killed in the flood,” said Ilo Brandt, the premier of Tarsa."
with schema.session():
    ingest_article(ArticleDraft("https://news.example/a", body), "test", Settings())
print("acknowledged", flush=True)
"""
TABLES = ("article", "quote", "assertion", "claim", "decision", "change")

strace = shutil.which("strace")


def write_under(arguments, path):
    """Write an article, watched or cut off by strace; whether it was acknowledged, and what strace saw."""
    log = path.with_suffix(".strace")
    command = [str(strace), "-f", "-o", str(log), *arguments, sys.executable, "-c", WRITE, f"sqlite:///{path}"]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=root)  # noqa: S603
    return "acknowledged" in done.stdout, log.read_text(errors="replace")


def count_rows(path):
    with sqlite3.connect(path) as connection:
        return [connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in TABLES]  # noqa: S608


@pytest.mark.skipif(strace is None, reason="needs strace")
def test_a_kill_at_any_system_call_leaves_a_write_whole_or_undone(sqlite_template, tmp_path):
    path = Path(shutil.copy(sqlite_template, tmp_path / "whole.db"))
    acknowledged, seen = write_under(["-e", f"trace={CALLS}"], path)
    if not acknowledged:
        pytest.skip("strace may not watch processes here")
    calls = len(re.findall(r"^\d+ +(?:pwrite64|fdatasync|fsync|ftruncate|unlink|write)\(", seen, re.M))
    nothing, whole = [0] * len(TABLES), count_rows(path)
    assert calls > 10

    for step in range(KILLS):
        path = Path(shutil.copy(sqlite_template, tmp_path / f"cut-{step}.db"))
        when = 1 + (calls - 1) * step // max(KILLS - 1, 1)
        acknowledged, _ = write_under(["-e", f"trace={CALLS}", "-e", f"inject={CALLS}:signal=KILL:when={when}"], path)

        assert count_rows(path) in ([whole] if acknowledged else [nothing, whole]), when
        schema.connect(f"sqlite:///{path}")
        schema.close()
