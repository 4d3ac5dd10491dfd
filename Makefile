# The commands of the project. `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed
NODE := .ci/node_modules/.bin
CHECKERS := .ci/node_modules/installed
SCRIPTS := "widgets/**/*.js" "theme/assets/*.js"
export NO_MKDOCS_2_WARNING := 1

.PHONY: help language serve test check format build sync bench clean
.DEFAULT_GOAL := help

help: ## list these commands
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

serve: $(INSTALLED) ## read the site at http://127.0.0.1:8000/, both languages, with live reload
	$(BIN)/mkdocs serve --strict

test: $(INSTALLED) ## run every block of every page, and every test
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist worksteal

check: $(INSTALLED) $(CHECKERS) ## read all code as ruff, prettier and the TypeScript compiler do
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .
	$(NODE)/prettier --config .ci/prettier.json --log-level warn --check $(SCRIPTS)
	$(NODE)/tsc --project .ci/tsconfig.json

format: $(INSTALLED) $(CHECKERS) ## write all code as `make check` wants it
	$(BIN)/ruff check --quiet --fix .
	$(BIN)/ruff format --quiet .
	$(NODE)/prettier --config .ci/prettier.json --log-level warn --write $(SCRIPTS)

build: $(INSTALLED) ## build the site into site/, stopping at any warning
	$(BIN)/mkdocs build --strict

sync: $(INSTALLED) ## write changed snippets and their outputs into the pages; of one page: make sync PAGE=docs/zh/train/loss.md
	@$(BIN)/python -m builder.sync $(PAGE)

language: $(INSTALLED) ## begin a language: make language CODE=fr NAME=Français
	@$(BIN)/python -m builder.new_language "$(CODE)" "$(NAME)"

bench: $(INSTALLED) ## measure blocks, build and page weight
	$(BIN)/python -m builder.bench

clean: ## remove what can be made again
	rm -rf .venv .ci/node_modules .cache .pytest_cache .ruff_cache site

$(INSTALLED): requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --requirement requirements.txt
	touch $@

$(CHECKERS): .ci/package-lock.json
	npm ci --prefix .ci --no-audit --no-fund --silent
	touch $@
