# Two commands do everything: `make demo` and `make test`. Both make their own virtual environment first.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# Tests of the whole suite that are too long for every commit are left to test-full.
PYTEST := $(BIN)/python -m pytest

.PHONY: help demo test test-full lint cheats hostile images toolchains bench problems wheel clean

help:
	@echo "make demo        score the demo samples of our own starter problems behind the wall"
	@echo "make test        all tests but the heavy ones (TESTS=tests/languages: only these)"
	@echo "make test-full   all tests"
	@echo "make lint        ruff and mypy"
	@echo "make toolchains  as root: Debian's packages for the wall and every language that is missing"
	@echo "make bench       CPU time a sample, wall up (REFERENCE=DIR: beside a checkout of the reference scripts)"
	@echo "make cheats      the cheating corpus in both ways of judging: how many pass"
	@echo "make hostile     the hostile corpus through humanevalx run (SANDBOX=docker: on that backend)"
	@echo "make images      images of the docker backend (IMAGES=all: only that one; BASE=debootstrap: without a registry)"
	@echo "make problems    pack the starter set from its sources, and run what they say about themselves"

# As root the machine is completed; a normal user is told what is missing.
toolchains:
	@EXTRA="$(EXTRA)" sh tools/toolchains.sh

$(READY): pyproject.toml tools/environment.sh | toolchains
	@PYTHON="$(PYTHON)" sh tools/environment.sh $(VENV)
	@touch $(READY)

demo: $(READY)
	@$(BIN)/humanevalx doctor
	@echo
	@echo "Judging problems/starter/demo.jsonl: right, wrong, broken and hostile programs"
	@$(BIN)/humanevalx run problems/starter/demo.jsonl --problems starter --k 1 --timeout 2 \
		--out demo.run --fresh --skip-missing
	@echo
	@echo "Judging translations between any two of the languages: right, wrong and broken ones"
	@$(BIN)/python problems/build.py --translations demo-translations.jsonl
	@$(BIN)/humanevalx run demo-translations.jsonl --task translation --problems starter --k 1 \
		--out demo-translations.run --fresh --skip-missing

test: $(READY)
	$(PYTEST) -m "not heavy" $(TESTS)

test-full: $(READY)
	$(PYTEST)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python problems/build.py --check

cheats: $(READY)
	$(BIN)/python tools/cheats.py

hostile: $(READY)
	$(BIN)/python tests/hostile/drive.py $(addprefix --sandbox ,$(SANDBOX))

images: $(READY)
	$(BIN)/python docker/build.py $(IMAGES) $(if $(BASE),--base $(BASE))

bench: $(READY)
	$(BIN)/python bench/speed.py $(if $(REFERENCE),--reference $(REFERENCE))

problems: $(READY)
	$(BIN)/python problems/build.py
	$(BIN)/python problems/validate.py

wheel: $(READY)
	$(BIN)/python -m build --wheel --no-isolation

clean:
	rm -rf $(VENV) build dist demo.run demo.run.* demo-translations.* .mypy_cache .ruff_cache .pytest_cache .hypothesis
