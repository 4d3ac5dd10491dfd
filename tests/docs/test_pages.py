"""Every page keeps every rule of tests/docs/rules.py, in every language."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from builder.markdown.glossary import glossary
from builder.markdown.leftovers import proofread
from builder.page import DOCS, PROJECT, ROOT, SNIPPETS, language_pages, languages, read_page
from builder.programs import identity
from builder.translation import SOURCE, source_file
from tests.docs import rules
from tests.docs.parity import same_sections

FILES = [file for language in languages() for file in language_pages(language)]
TRANSLATED = [file for file in FILES if not file.is_relative_to(DOCS / SOURCE)]
REQUIRED_FRESH = {"en"}  # a further language may lag behind; its pages then carry a banner


def name(file):
    return file.relative_to(ROOT).as_posix()


def requirements():
    """Return the pins of requirements.txt, such as {"torch==2.13.0", …}."""
    lines = (ROOT / "requirements.txt").read_text().splitlines()
    return {line for line in lines if line and not line.startswith("#")}


def make_targets():
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.M))


def no(problems):
    """Fail with the list of problems, if there is any."""
    found = list(problems)
    assert not found, "\n\n".join(found)


@pytest.mark.parametrize("file", FILES, ids=name)
def test_blocks_are_of_a_kind_that_is_run_or_checked(file):
    page = read_page(file)
    no(rules.languages_of_fences(page))
    no(rules.other_kinds_of_code(page))
    no(rules.cells_are_one_program(page))
    no(rules.checked_languages(page, requirements(), make_targets()))


@pytest.mark.parametrize("file", FILES, ids=name)
def test_pytest_codeblocks_collects_every_block(file):
    no(rules.collected_by_the_runner(read_page(file)))


@pytest.mark.parametrize("file", FILES, ids=name)
def test_blocks_are_their_snippets(file):
    no(rules.shows_its_snippet(read_page(file)))


@pytest.mark.parametrize("file", FILES, ids=name)
def test_headings_boxes_and_description(file):
    page = read_page(file)
    no(rules.headings_have_ids(page))
    no(rules.admonitions_have_titles(page))
    no(rules.has_description(page))
    no(rules.names_files_that_exist(page))


@pytest.mark.parametrize("file", FILES, ids=name)
def test_all_of_it_is_shown_as_it_is_meant(file):
    page = read_page(file)
    no(rules.indented_by_four(page))
    no(rules.lists_are_whole(page))
    no(rules.tables_are_whole(page))
    no(rules.taken_without_a_word(page))
    no(rules.formulas_stand_alone(page))
    no(rules.bold_closes_in_notebooks_too(page))
    no(proofread(page))


@pytest.mark.parametrize("file", FILES, ids=name)
def test_terms_are_those_of_the_glossary(file):
    no(rules.consistent_terms(read_page(file), file.relative_to(DOCS).parts[0], glossary()))


@pytest.mark.parametrize("file", [f for f in FILES if f.is_relative_to(DOCS / SOURCE)], ids=name)
def test_chinese_typography(file):
    no(rules.chinese_typography(read_page(file)))


@pytest.mark.parametrize("file", TRANSLATED, ids=name)
def test_translation_has_the_structure_of_its_source(file):
    if source_file(file).is_file():
        page, source = read_page(file), read_page(source_file(file))
        no(rules.same_structure(page, source))
        no(same_sections(page, source))


@pytest.mark.parametrize("file", TRANSLATED, ids=name)
def test_translation_is_up_to_date(file):
    if file.relative_to(DOCS).parts[0] in REQUIRED_FRESH and source_file(file).is_file():
        no(rules.is_up_to_date(read_page(file)))


def test_every_page_exists_in_every_required_language():
    no(rules.pages_of([DOCS / SOURCE, *(DOCS / language for language in sorted(REQUIRED_FRESH))]))


def test_every_snippet_is_shown_by_a_page_of_each_required_language():
    everything = {file.relative_to(SNIPPETS).as_posix() for file in SNIPPETS.rglob("*.py")}
    for language in (SOURCE, *REQUIRED_FRESH):
        pages = [read_page(file) for file in language_pages(language)]
        shown = {fence.snippet for page in pages for fence in page.fences}
        assert everything <= shown, f"docs/{language} shows no {', '.join(sorted(everything - shown))}; show or delete."


@pytest.mark.parametrize("file", FILES, ids=name)
def test_a_snippet_is_shown_on_its_own_page(file):
    no(rules.shows_its_own_snippets(read_page(file)))


def test_the_start_page_installs_what_the_blocks_import():
    packages = {"sklearn": "scikit-learn", "PIL": "pillow", "scipy": "scikit-learn"}  # SciPy comes with scikit-learn
    for language in (SOURCE, *REQUIRED_FRESH):
        start = (DOCS / language / "start" / "index.md").read_text(encoding="utf-8")
        installed = set(re.findall(r"(\S+)==", re.search(r"pip install (torch==.* numpy==.*)", start)[1]))
        for page in map(read_page, language_pages(language)):
            for fence in page.fences:
                if fence.language == "python":
                    nodes = [
                        node
                        for node in ast.walk(ast.parse(fence.code))
                        if isinstance(node, (ast.Import, ast.ImportFrom))
                    ]
                    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
                    names |= {node.module for node in nodes if isinstance(node, ast.ImportFrom)}
                    foreign = (
                        {name.split(".")[0] for name in names}
                        - sys.stdlib_module_names
                        - {f.stem for f in PROJECT.glob("*.py")}
                    )
                    missing = {packages.get(name, name) for name in foreign} - installed
                    assert not missing, (
                        f"{page.where(fence.start)}: docs/{language}/start/index.md does not install {missing}"
                    )


def test_every_glossary_entry_is_complete():
    for key, entry in glossary().items():
        for language in (SOURCE, *REQUIRED_FRESH):
            assert entry.get(language) and entry["define"].get(language), f"docs/glossary.yml: {key} lacks {language}."
            assert (DOCS / language / entry["page"]).is_file(), f"docs/glossary.yml: {key}: no page {entry['page']}."


def test_no_block_is_left_out_when_those_of_two_languages_are_run_once():
    """conftest.py leaves out what differs in nothing but comments; what is left must be every different block."""
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "docs"], cwd=ROOT, capture_output=True, text=True
    )
    pages = {name(file): read_page(file) for file in FILES}
    everything = {_run_as(fence, code) for page in pages.values() for fence, code in page.programs()}
    collected = re.findall(r"^(docs/\S+)::line (\d+)$", ended.stdout, re.M)
    run = [
        _run_as(fence, code)
        for file, line in collected
        for fence, code in pages[file].programs()
        if int(line) in (fence.start, *(cell.start for cell in pages[file].cells[:1] if fence in pages[file].cells))
    ]
    assert set(run) == everything
    assert len(run) == len(everything)


def _run_as(fence, code):
    return *identity(fence.language, code), fence.output.code if fence.output else ""


@pytest.mark.long
def test_stock_pytest_codeblocks_passes(tmp_path):
    """Without our conftest, in the fixed order, as anyone with pytest-codeblocks would run it.

    In the source language: what is run in the others is the same, by the tests above.
    """
    shutil.copytree(DOCS / SOURCE, tmp_path / "docs" / SOURCE)
    shutil.copytree(SNIPPETS, tmp_path / "snippets")
    command = [sys.executable, "-m", "pytest", "--codeblocks", "docs", "-q", "-p", "no:randomly"]
    environment = {**os.environ, "PATH": str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"]}
    ended = subprocess.run(
        [*command, "-o", "pythonpath=snippets/project"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env=environment,
    )
    assert ended.returncode == 0, ended.stdout[-5000:]
