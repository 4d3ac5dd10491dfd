"""Labs: what their cells give gets into the page, the notebook and nothing else; faults stop the build."""

import json
import re
from html import escape
from pathlib import Path

import nbformat
import pytest

from builder.labs.outputs import COLOURS, filled, for_page
from builder.page import DOCS, PageError, language_pages, languages, parse, read_page, site_path
from tests.conftest import build_site

FRONT = (
    "---\ndescription: d\njupyter:\n"
    "  kernelspec: {name: python3, display_name: Python 3, language: python}\n---\n\n# T\n\n"
)
CONT = "<!--pytest-codeblocks:cont-->\n"
OUTPUT = "<!--pytest-codeblocks:expected-output-->\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10pt" height="5pt"><path id="p" style="fill: #005f9e"/></svg>'
OURS = {"shown_by": "builder.labs.backend"}
TWO_CELLS = (
    FRONT
    + '```python\nprint("a")\n```\n\n![what is seen](lab:figure)\n\ntext\n\n'
    + CONT
    + '```python\nprint("b")\n```\n\n'
    + OUTPUT
    + "```text\na\nb\n```\n\nend $x$\n"
)

LABS = [file for language in languages() for file in language_pages(language) if read_page(file).is_lab]


def lab(text):
    return parse(text, DOCS / "en" / "lab.md")


def executed(*cells):
    """Return a notebook as builder/labs/nbconvert gives it, of (code, printed, number of figures)."""
    notebook = nbformat.v4.new_notebook()
    for code, printed, figures in cells:
        outputs = [nbformat.v4.new_output("stream", text=printed)] if printed else []
        outputs += [
            nbformat.v4.new_output("display_data", data={"image/svg+xml": SVG}, metadata=OURS) for _ in range(figures)
        ]
        notebook.cells.append(nbformat.v4.new_code_cell(code, outputs=outputs))
    return escape(json.dumps(notebook))


def test_each_cell_gets_its_own_output_and_every_line_keeps_its_number():
    page = lab(TWO_CELLS)
    result = filled(page, executed(('print("a")', "a\n", 1), ('print("b")', "b\n", 0)))
    assert [cell.output.code for cell in result.cells] == ["a\n", "b\n"]
    assert len(result.drawings) == 1 and "![what is seen](lab:0)" in result.lines
    for number, line in enumerate(result.lines, start=1):
        if line in ("text", "end $x$", "# T"):
            assert result.where(number) == page.where(page.lines.index(line) + 1)


@pytest.mark.parametrize(
    "text, cells, message",
    [
        (
            TWO_CELLS,
            [('print("a")', "a\n", 1), ('print("b")', "c\n", 0)],
            "en/lab.md:23: the cells of this lab print together:\na\nc\n",
        ),
        (
            TWO_CELLS,
            [('print("a")', "a\n", 2), ('print("b")', "b\n", 0)],
            "en/lab.md:9: 1 of this cell's figures would not be seen",
        ),
        (
            TWO_CELLS,
            [('print("a")', "a\n", 0), ('print("b")', "b\n", 0)],
            "en/lab.md:13: the cell above draws no further figure",
        ),
        (
            TWO_CELLS,
            [('print("a")', "a\n", 1), ('print("b")', "b\n", 1)],
            "en/lab.md:18: 1 of this cell's figures would not be seen",
        ),
        (TWO_CELLS, [('print("a")\nprint("b")', "a\nb\n", 1)], "en/lab.md:1: jupytext reads 1 cells"),
    ],
)
def test_a_lab_that_is_not_what_its_page_says_is_refused(text, cells, message):
    with pytest.raises(PageError) as caught:
        filled(lab(text), executed(*cells))
    assert message in caught.value.message


A, B = ('print("a")', "a\n", 1), ('print("b")', "b\n", 0)


@pytest.mark.parametrize(
    "before, after, message",
    [
        ("![what is seen](lab:figure)", "![range [0, 1)](lab:figure)", "en/lab.md:13: write `![what"),
        ("![what is seen](lab:figure)", "    ![in a box](lab:figure)", "en/lab.md:13: write `![what"),
        ("![what is seen](lab:figure)", "![](lab:figure)", "en/lab.md:13: write `![what"),
        ("![what is seen](lab:figure)", "![what is seen](lab:0)", "en/lab.md:13: write `![what"),
        ("![what is seen](lab:figure)", "`code`", "en/lab.md:9: 1 of this cell's figures would not be seen"),
        ("```\n\n" + OUTPUT, "```\n\nlost words\n\n" + OUTPUT, "expected-output marker|en/lab.md:22"),
    ],
)
def test_a_line_that_would_be_lost_is_refused(before, after, message):
    text = TWO_CELLS.replace(before, after)
    assert text != TWO_CELLS
    with pytest.raises(PageError) as caught:
        filled(lab(text), executed(A, B))
    assert any(part in caught.value.message for part in message.split("|")), caught.value.message


def test_a_cell_that_warns_or_shows_something_by_itself_is_refused():
    for output, message in [
        (
            nbformat.v4.new_output("stream", name="stderr", text="x.py:1: UserWarning: careful"),
            "en/lab.md:9: this cell warns",
        ),
        (
            nbformat.v4.new_output("execute_result", data={"text/plain": "3"}),
            "en/lab.md:9: this cell shows something by itself",
        ),
        (
            nbformat.v4.new_output("display_data", data={"image/svg+xml": "<svg><script/></svg>"}),
            "en/lab.md:9: this cell shows",
        ),
    ]:
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x", outputs=[output])])
        with pytest.raises(PageError) as caught:
            filled(lab(FRONT + "```python\nx\n```\n"), escape(json.dumps(notebook)))
        assert message in caught.value.message


def test_printed_backticks_stay_in_their_block():
    printed = "```\n**bold**\n"
    text = FRONT + f"```python\nx\n```\n\n{OUTPUT}````text\n{printed}````\n"
    assert filled(lab(text), executed(("x", printed, 0))).cells[0].output.code == printed


@pytest.mark.parametrize(
    "kernel", ["jupyter: python3", "jupyter:\n  kernelspec: {name: ir, language: R}", "jupyter: {}"]
)
def test_another_kernel_is_refused(kernel):
    with pytest.raises(PageError, match="en/lab.md:1: write the kernel"):
        lab(f"---\ndescription: d\n{kernel}\n---\n\n# T\n")


def test_figures_follow_the_theme():
    drawn = for_page(SVG, 'with "quotes" & signs', 3)
    assert "var(--role-input)" in drawn and "#005f9e" not in drawn
    assert 'aria-label="with &quot;quotes&quot; &amp; signs"' in drawn and 'role="img"' in drawn
    assert " id=" not in drawn, "nobody refers to it, and a page has many figures"


def test_the_build_stops_at_a_cell_that_fails_and_names_it(small_site, tmp_path):
    for language in ("zh", "en"):
        page = FRONT + "```python\nx = 1\n```\n\n" + CONT + "```python\ny = x / 0\n```\n"
        (small_site / "docs" / language / "index.md").write_text(page, encoding="utf-8")
    ended = build_site(tmp_path / "site", small_site)
    assert ended.returncode != 0
    assert "docs/zh/index.md:14: this cell fails: ZeroDivisionError: division by zero" in ended.stderr
    assert "Traceback" not in ended.stderr.partition("ERROR")[2]


def test_a_lab_depends_on_nothing_of_whoever_builds_it(small_site, tmp_path):
    """Neither on their settings nor on their folder; and a figure that is not shown is not lost in silence."""
    startup = tmp_path / "home" / ".ipython" / "profile_default" / "startup"
    startup.mkdir(parents=True)
    (startup / "00.py").write_text("import builtins; builtins.print = lambda *a: None")
    code = 'open("left.txt", "w").write("x")\nprint(1)\n'
    page = FRONT + f"```python\nleft = {code}```\n\n{OUTPUT}```text\n1\n```\n"
    for language in ("zh", "en"):
        (small_site / "docs" / language / "index.md").write_text(page, encoding="utf-8")
    ended = build_site(tmp_path / "site", small_site, HOME=str(tmp_path / "home"))
    assert ended.returncode == 0, ended.stderr
    assert not (small_site / "left.txt").exists()

    unseen = FRONT + "```python\nimport matplotlib.pyplot as plt\n\nlines = plt.plot([1, 2])\n```\n"
    (small_site / "docs" / "zh" / "index.md").write_text(unseen, encoding="utf-8")
    ended = build_site(tmp_path / "site", small_site)
    assert ended.returncode != 0 and "docs/zh/index.md:9: this cell warns" in ended.stderr
    assert "end it in plt.show()" in ended.stderr


@pytest.mark.parametrize("file", LABS, ids=lambda file: file.relative_to(DOCS).as_posix())
def test_a_lab_on_the_site(file, site):
    """No more than an ordinary page but its pictures; every figure and output there; the notebook has them too."""
    html = Path(site, site_path(file), "index.html").read_text(encoding="utf-8")
    article = re.search(r"<article.*?</article>", html, re.S)[0]
    figures = re.findall(r"<svg[^>]*viewBox.*?</svg>", article, re.S)
    page, text = read_page(file), file.read_text(encoding="utf-8")
    drawn = [svg for svg in figures if "aria-label" in svg]
    assert len(drawn) == text.count("](lab:figure)") + text.count("](figure:") > 0

    assert "<style" not in article and "jp-" not in article
    without_figures = article
    for svg in figures:
        without_figures = without_figures.replace(svg, "")
    assert len(without_figures) < 40 * len(text), "highlighting and copy texts grow with the page, nothing else"

    identities = re.findall(r'\sid="([^"]+)"', html)
    assert len(identities) == len(set(identities))
    for svg in drawn:
        left = set(re.findall(r"(?:fill|stroke): (#[0-9a-f]{6})", svg)) & set(COLOURS)
        assert not left, f"{left} would not follow the dark theme"

    notebook = nbformat.read(Path(site, file.relative_to(DOCS).parts[0], page.notebook), as_version=4)
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert sum("image/svg+xml" in output.get("data", {}) for output in outputs) == text.count("](lab:figure)")
    assert "".join(o.text for o in outputs if o.output_type == "stream").startswith(page.cells[-1].output.code)


def test_there_are_labs():
    assert len(LABS) >= 2 * len(languages())
