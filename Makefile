# Everything runs in .venv, which the first target that needs it makes.
PYTHON ?= python3
BIN := .venv/bin
HOST ?= 127.0.0.1
PORT ?= 8000
SIZES ?= 10000 100000 1000000
N ?= 200
EXAMPLES ?= 200
WORKERS ?= $(shell nproc 2>/dev/null || echo 2)

.PHONY: help demo serve test torture fuzz bench-read check lint types bench-match format clean
.DEFAULT_GOAL := help

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-11s %s\n", $$1, $$2}'

$(BIN)/factbase: setup.cfg pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing factbase into .venv (once, about a minute) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	@touch $@

demo: $(BIN)/factbase ## ingest the fixture stories into a fresh SQLite file and show what factbase knows then
	@$(BIN)/factbase demo

serve: $(BIN)/factbase ## serve the REST interface on HOST:PORT (127.0.0.1:8000)
	@$(BIN)/factbase serve --host $(HOST) --port $(PORT)

test: $(BIN)/factbase ## run every test, on SQLite and on PostgreSQL
	@$(BIN)/python -m pytest -n $(WORKERS) $(ARGS)

torture: $(BIN)/factbase ## kill a serving factbase N times (200) during writes on each database, and look whether anything was lost
	@KILLS=$(N) $(BIN)/python -m pytest -q tests/api/test_kills.py tests/api/test_system_calls.py

bench-read: $(BIN)/factbase ## time the reading of articles: how many a second, each stage, growth with the length
	@$(BIN)/python benchmarks/bench_read.py

fuzz: $(BIN)/factbase ## send EXAMPLES (200) made-up requests of each mode to every call of the interface
	@FUZZ_EXAMPLES=$(EXAMPLES) $(BIN)/python -m pytest tests/api/test_fuzzing.py -n $(WORKERS)

lint: $(BIN)/factbase
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports

types: $(BIN)/factbase
	@$(BIN)/mypy

check: lint types ## what CI runs: ruff, mypy, import-linter, then the tests with coverage
	@$(MAKE) --no-print-directory test ARGS="--cov --cov-report=term:skip-covered"

bench-match: $(BIN)/factbase ## time one match among SIZES claims on both databases, beside RapidFuzz over all
	@PYTHONPATH=.:tests $(BIN)/python benchmarks/bench_match.py $(SIZES)

format: $(BIN)/factbase ## let ruff lay out the code
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format .

clean: ## remove .venv and what the tools leave behind
	rm -rf .venv build *.egg-info .mypy_cache .ruff_cache .pytest_cache .coverage* htmlcov
