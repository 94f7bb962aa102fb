# make check   the articles in seeds/ against facts/, with the report
# make test    the engine's own tests, and the check
# make lint    format, style and types
# make bench   speed, start-up time
# make bench-duplicates  known duplicates, beside other tools
# make accuracy  planted errors and rewordings, beside other tools
# make clean   everything that the others made
#
# Each sets up what it needs in .venv, once, and again only when pyproject.toml has changed.
# PYTHON=python3.12 picks the interpreter; ARGS="-k dates" goes to pytest.

PYTHON ?=
ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
REPORT := reports/index.html

.DEFAULT_GOAL := check
.PHONY: check test lint bench bench-duplicates accuracy clean $(REPORT)

# The report is the goal, so that the last line names it even where make has an error to tell.
check: $(REPORT)

$(REPORT): $(VENV)/.installed
	@$(BIN)/pytest $(ARGS)

test: $(VENV)/.installed-dev
	@$(BIN)/pytest tests checks $(ARGS)

lint: $(VENV)/.installed-dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

bench: $(VENV)/.installed-dev
	@$(BIN)/python benchmarks/review.py

bench-duplicates: $(VENV)/.installed-dev
	@$(BIN)/python benchmarks/duplicates/run.py

accuracy: $(VENV)/.installed-dev
	@$(BIN)/python benchmarks/accuracy/run.py

clean:
	rm -rf $(VENV) build dist .copydesk .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find src tests checks benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
	find reports -mindepth 1 ! -name .gitkeep -delete

$(VENV)/.installed: pyproject.toml $(BIN)/python
	@echo "installing copydesk into $(VENV)"
	@$(PIP) install --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml $(BIN)/python
	@echo "installing copydesk and what its tests need into $(VENV)"
	@$(PIP) install --editable '.[dev]'
	@touch $(VENV)/.installed $@

# venv --clear: an environment that was made half, or whose interpreter has gone, is made anew.
$(BIN)/python:
	@for python in $(or $(PYTHON),python3 python3.11 python3.12 python3.13 python3.14); do \
	    "$$python" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	    echo "making $(VENV) with $$("$$python" --version)"; \
	    exec "$$python" -m venv --clear $(VENV); \
	done; \
	echo "no Python 3.11 or later with venv: install one (Debian: apt-get install python3-venv)," >&2; \
	echo "or name it: make PYTHON=/path/to/python3" >&2; \
	exit 1
