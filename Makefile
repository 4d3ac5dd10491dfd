# The commands of the project. `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve test build sync bench clean
.DEFAULT_GOAL := help

help: ## list these commands
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

serve: $(INSTALLED) ## read the site at http://127.0.0.1:8000/, both languages, with live reload
	$(BIN)/mkdocs serve --strict

test: $(INSTALLED) ## run every block of every page, and every test
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist worksteal

build: $(INSTALLED) ## build the site into site/, stopping at any warning
	$(BIN)/mkdocs build --strict

sync: $(INSTALLED) ## write changed snippets and their outputs into the pages
	$(BIN)/python -m builder.sync

bench: $(INSTALLED) ## measure blocks, build and page weight
	$(BIN)/python -m builder.bench

clean: ## remove what can be made again
	rm -rf .venv .cache .pytest_cache site

$(INSTALLED): requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --requirement requirements.txt
	touch $@
