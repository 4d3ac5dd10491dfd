"""The promise: copy any block, paste it anywhere, it runs and prints what the page shows."""

from pathlib import Path

import nbformat
import pytest

from tests.runner import run_all
from theme.page import languages, read_page, language_pages
from theme.site import Site
from theme.snippets import self_contained


@pytest.mark.parametrize("language", languages())
def test_every_copied_text_runs_in_an_empty_folder(language):
    """All copy texts, each in a fresh process that has the installed packages and nothing else."""
    site = Site(language, "https://example.org/")
    blocks = [
        (page, fence)
        for page in map(read_page, language_pages(language))
        for fence in page.fences
        if fence.language == "python"
    ]
    texts = [self_contained(page.program_of(fence), site.source_of) for page, fence in blocks]
    results = run_all([("python", text) for text in texts], with_snippets=False)
    problems = []
    for (page, fence), result in zip(blocks, results):
        shown = fence.output.code if fence.output else ""
        if fence in page.cells[:-1]:  # a cell is copied with those above it, which print how the whole lab begins
            shown = page.cells[-1].output.code[: len(result.output)] if page.cells[-1].output else ""
        if result.error:
            problems.append(f"{page.where(fence.start)}: copied and pasted, this block fails:\n{result.error}")
        elif result.output != shown:
            problems.append(f"{page.where(fence.start)}: copied and pasted, this block prints:\n{result.output}")
    assert not problems, "\n\n".join(problems)


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
        expected.append("".join(output.text for cell in cells for output in cell.outputs if output.output_type == "stream"))
    results = run_all([("python", program) for program in programs], with_snippets=False)
    problems = [
        f"{path.relative_to(site)}: {result.error or 'prints something else'}"
        for path, result, shown in zip(notebooks, results, expected)
        if result.error or result.output != shown
    ]
    assert not problems, "\n".join(problems)
