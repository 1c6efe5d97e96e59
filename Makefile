# Set-up happens once, in a virtual environment of the project's own (.venv), before what needs it.
#
#   make demo    the whole path on a made-up database, then five questions
#   make test    all tests                make test-fast   without those that take minutes
#   make lint    ruff                     make types       mypy, strict
#   make check   lint, types and all tests

PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test test-fast lint format types check clean

demo: $(READY)
	$(BIN)/schematune demo

test: $(READY)
	$(BIN)/python -m pytest

test-fast: $(READY)
	$(BIN)/python -m pytest -m "not slow"

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(READY)
	$(BIN)/mypy

check: lint types test

clean:
	rm -rf $(VENV)

# The exact version keeps a plain CPU build where one lies on disk; another fetches gigabytes.
$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet torch==2.13.0
	$(BIN)/python -m pip install --quiet --editable '.[all,dev]'
	touch $@
