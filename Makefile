# The README's two commands, serve and test, do all the set-up. The rest is what a maintainer repeats.

PYTHON := .venv/bin/python
PORT ?= 8000
# The theme prints a page of news about its successor at every build.
export NO_MKDOCS_2_WARNING = 1

.PHONY: serve build test lock clean

serve: .venv/site  ## the site with live reload, on 127.0.0.1:8000
	@$(PYTHON) -m tools.port $(PORT)
	$(PYTHON) -m mkdocs serve --livereload --dev-addr 127.0.0.1:$(PORT)

build: .venv/site  ## the site as files, in site/
	$(PYTHON) -m mkdocs build --strict

test: .venv/test  ## style, a strict build, and every test
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m pytest

lock: .venv/test  ## new versions into the locked requirements, after a change of a .in file
	.venv/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q requirements.in -o requirements.txt
	.venv/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q requirements-test.in -o requirements-test.txt

clean:  ## everything that was installed or built
	rm -rf .venv site tests/node/node_modules

.venv/bin/python:
	@sh tools/venv.sh

.venv/site: requirements.txt | .venv/bin/python
	$(PYTHON) -m pip install --quiet --require-hashes -r requirements.txt
	@touch $@

.venv/test: .venv/site requirements-test.txt tests/node/package-lock.json
	$(PYTHON) -m pip install --quiet --require-hashes -r requirements-test.txt
	$(PYTHON) -m tools.node_modules
	$(PYTHON) -m tools.browser
	@touch $@
