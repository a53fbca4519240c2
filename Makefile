# The commands of README and CI. `make help` lists them.
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.klaar
PYTHON ?= python3
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.DEFAULT_GOAL := help
.PHONY: help setup demo run schermen test fuzz lint bench clean

help: ## dit overzicht
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1	\2/' | expand -t 18

setup: $(STAMP) ## zet alles klaar in .venv (een tweede keer: niets te doen)

$(STAMP): pyproject.toml tools/setup.sh
	@PYTHON=$(PYTHON) sh tools/setup.sh $(VENV)
	@touch $@

demo: setup ## het hoofdwerk zonder scherm: maakt build/demo met dossier en documenten
	@rm -rf build/demo && $(BIN)/kwaliteitsassistent demo --map build/demo

run: setup ## opent het venster
	@$(BIN)/kwaliteitsassistent

schermen: setup ## een afbeelding van elke pagina in build/schermen, licht, donker en groot
	@rm -rf build/schermen && QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.screens build/schermen

test: setup ## alle tests
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2

fuzz: setup ## zoekt met twintig keer zoveel nieuwe voorbeelden naar fouten
	@EXAMPLES_TIMES=20 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 -m hypothesis

lint: setup ## stijl en typen
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

bench: setup ## metingen als verhoudingen en medianen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

clean: ## haalt build en .venv weg
	@rm -rf build dist $(VENV)
