# The README's two commands, serve and test, do all the set-up. The rest is what a maintainer repeats.

PYTHON := .venv/bin/python
PORT ?= 8000
# The theme prints a page of news about its successor at every build.
export NO_MKDOCS_2_WARNING = 1

.PHONY: serve build nginx language sample schemas test test-all firefox webkit bench mutations pictures wordpress lock clean anew

# The packages of a locked list into .venv, or a sentence.
define install
	@echo "Installing the packages of $(1)."
	@$(PYTHON) -m pip install --quiet --require-hashes -r $(1) || { \
	  echo "The packages of $(1) could not be installed; pip says why above." \
	    "Is the network there? Then run the same command again." >&2; exit 1; }
endef

# The tests with these arguments. What fails is tried once more, for a busy machine is no fault of the site.
define try
	$(PYTHON) -m pytest $(1) || { echo "Once more, what failed:"; \
	  $(PYTHON) -m pytest $(1) --last-failed --last-failed-no-failures none; }
endef

serve: .venv/site  ## the site with live reload, on 127.0.0.1:8000
	@$(PYTHON) -m tools.serve 127.0.0.1:$(PORT)

build: .venv/node  ## the site as files, in site/
	$(PYTHON) -m mkdocs build --strict

nginx: build  ## what a plain server needs for the site, in nginx.conf
	@$(PYTHON) -m tools.nginx site > nginx.conf

test: .venv/test  ## style, a strict build, and every test that is quick
	@$(PYTHON) -m tools.browser
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m pytest

test-all: .venv/test  ## what make test leaves out: other engines, planted faults, slow tests, known vulnerabilities; half an hour
	@echo "1 of 5: the tests of the browser in Firefox."
	@if $(PYTHON) -m tools.debian firefox; then $(MAKE) --no-print-directory firefox; fi
	@echo "2 of 5: what readers do most, in WebKit."
	@if $(PYTHON) -m tools.debian webkit; then $(MAKE) --no-print-directory webkit; fi
	@echo "3 of 5: a planted fault of each kind, and the test that must fail."
	@$(MAKE) --no-print-directory mutations
	@echo "4 of 5: the slow and the deep tests, and all of what make test tries a sample of."
	@$(PYTHON) -m tools.browser
	-@$(PYTHON) -m tools.debian nginx
	$(call try,-m "slow or deep")
	@echo "5 of 5: known vulnerabilities in what is installed; they stop nothing."
	@$(PYTHON) -m tools.audit

firefox: .venv/test  ## the tests of the browser in Debian's Firefox
	@$(PYTHON) -m tools.debian firefox
	$(call try,--engine firefox -m "not deep")

webkit: .venv/test  ## what readers do most, in Debian's WebKitGTK, the engine of Safari; two minutes
	@$(PYTHON) -m tools.debian webkit
	$(call try,--engine webkit --numprocesses=0 tests/webkit)

bench: .venv/bench  ## how light and fast it all is beside others; written to bench/. PART=pages runs that part only
	@$(PYTHON) -m tools.browser
	$(PYTHON) -m bench $(PART)

mutations: .venv/test  ## plant a fault of each kind, and see that the test named for it fails
	@$(PYTHON) -m tools.browser
	@$(PYTHON) -m tests.mutate

pictures: .venv/test  ## the screenshot in the README, taken anew from the built site
	@$(PYTHON) -m tools.browser
	$(PYTHON) -m tools.pictures

language: .venv/site  ## CODE=it begins a language of messages, and then says what is left to write
	@$(PYTHON) -m tools.language $(CODE)

sample: .venv/site  ## LANGUAGE=de prints an even sample of its messages with the English beside them, to be read
	@$(PYTHON) -m tools.sample $(LANGUAGE) $(COUNT) $(NUMBER)

wordpress: .venv/test  ## every snippet of /link/ in a post of WordPress, by an author and an administrator, as pictures
	@$(PYTHON) -m tools.browser
	$(PYTHON) -m tools.wordpress

schemas: .venv/site  ## the JSON Schemas by which editors check macros/words/, after a change of a model or an id
	@$(PYTHON) -m tools.schemas

lock: .venv/test  ## new versions into the locked requirements, after a change of a .in file
	@for list in requirements requirements-test; do \
	  .venv/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q $$list.in -o $$list.txt \
	    || exit 1; done

clean:  ## everything that was installed or built
	rm -rf .venv site node_modules bench/node_modules

# The Python that .venv was made with may be gone or broken since. Then .venv is made anew, with all that was in it.
ifneq ($(shell $(PYTHON) -c 'import pip; print("whole")' 2>/dev/null),whole)
.venv/pyvenv.cfg: anew
endif

.venv/pyvenv.cfg:
	@sh tools/venv.sh

.venv/site: requirements.txt .venv/pyvenv.cfg
	$(call install,requirements.txt)
	@touch $@

.venv/node: package-lock.json .venv/site
	@$(PYTHON) -m tools.node_modules
	@touch $@

.venv/test: requirements-test.txt .venv/node
	$(call install,requirements-test.txt)
	@touch $@

.venv/bench: bench/package-lock.json .venv/test
	@$(PYTHON) -m bench.lighthouse
	@touch $@
