# Two front doors: `make build` and `make test`. Each does all the set-up it needs.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: build test soak bench docs screenshots schemas lock clean

build: .venv/.runtime
	$(BIN)/kursbau build

test: .venv/.checks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tests/node.py tsc --project tests/tsconfig.json
	$(BIN)/pytest -n 2

soak: .venv/.checks
	$(BIN)/pytest --soak -m soak -n 2

bench: .venv/.checks
	$(BIN)/python -m bench.run

docs: .venv/.runtime
	$(BIN)/kursbau handbook build/handbuch

screenshots: .venv/.checks
	$(BIN)/python -m tests.browser.screenshots

# --- set-up ---------------------------------------------------------------

.venv/bin/python:
	@bash tests/prepare.sh venv "$(PYTHON)"

.venv/.runtime: .venv/bin/python requirements.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q builder
	@touch $@

.venv/.checks: .venv/.runtime requirements-dev.lock package-lock.json
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@bash tests/prepare.sh node
	@bash tests/prepare.sh chromium
	@touch $@

# Writes assets/schemas/ for editors, out of the tables that the readers go by.
schemas: .venv/.checks
	$(BIN)/python -m tests.source.renew_schemas
	$(BIN)/python -m tests.new.renew_vscode

# Renews the locked versions; needs uv (pip install uv).
lock:
	uv pip compile --quiet --universal --upgrade --generate-hashes --no-header --no-annotate --no-emit-index-url \
	  --python-version 3.11 --group editable pyproject.toml --output-file requirements.lock
	uv pip compile --quiet --universal --upgrade --generate-hashes --no-header --no-annotate --no-emit-index-url \
	  --python-version 3.11 --group dev pyproject.toml --output-file requirements-dev.lock

clean:
	rm -rf .venv node_modules build
