"""The promise: copy any block, paste it anywhere, it runs and prints what the page shows."""

import ast
from pathlib import Path

import nbformat
import pytest

from builder.page import language_pages, languages, read_page
from builder.programs import self_contained
from builder.runner import run_all
from builder.site import Site


@pytest.mark.long
def test_every_copied_text_runs_in_an_empty_folder():
    """All copy texts, each in a fresh process that has the installed packages and nothing else.

    Of a lab the last cell's, which is the whole program; the others are how it begins (below).
    """
    blocks, texts = [], []
    for site in (Site(language, "https://example.org/") for language in languages()):
        for page in site.pages.values():
            for fence, code in page.programs():
                if fence.language == "python":
                    blocks.append((page, fence))
                    texts.append(self_contained(code, site.source_of))
    results = run_all([("python", text) for text in texts], with_snippets=False)
    problems = []
    for (page, fence), result in zip(blocks, results):
        if result.error:
            problems.append(f"{page.where(fence.start)}: copied and pasted, this block fails:\n{result.error}")
        elif result.output != (fence.output.code if fence.output else ""):
            problems.append(f"{page.where(fence.start)}: copied and pasted, this block prints:\n{result.output}")
    assert not problems, "\n\n".join(problems)


@pytest.mark.parametrize("language", languages())
def test_a_copied_cell_is_how_its_lab_begins(language):
    """So what runs for the whole lab runs for each cell, and prints its part."""
    site = Site(language, "https://example.org/")
    for page in map(read_page, language_pages(language)):
        texts = [_statements(self_contained(page.program_of(cell), site.source_of)) for cell in page.cells]
        for cell, text in zip(page.cells, texts):
            assert texts[-1][: len(text)] == text, (
                f"{page.where(cell.start)}: copied, this cell is not how the lab begins."
            )


def _statements(code):
    return [ast.unparse(node) for node in ast.parse(code).body]


@pytest.mark.long
def test_every_notebook_runs_from_top_to_bottom(site):
    """The cells of each notebook in one process in order, printing what the notebook shows."""
    notebooks = sorted(path for path in Path(site).rglob("*.ipynb"))
    assert notebooks
    programs, expected = [], []
    for path in notebooks:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
        programs.append("\n".join(cell.source for cell in cells) + "\n")
        expected.append(
            "".join(output.text for cell in cells for output in cell.outputs if output.output_type == "stream")
        )
    results = run_all([("python", program) for program in programs], with_snippets=False)
    problems = [
        f"{path.relative_to(site)}: {result.error or 'prints something else'}"
        for path, result, shown in zip(notebooks, results, expected)
        if result.error or result.output != shown
    ]
    assert not problems, "\n".join(problems)
