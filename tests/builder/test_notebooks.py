"""Every page's notebook is as good as the page: read with what VS Code and Jupyter read Markdown cells with."""

import base64
import json
import os
import re
import shutil
import subprocess
from collections import Counter
from functools import cache, partial
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest
from nbconvert import HTMLExporter
from PIL import Image

from builder import drawing
from builder.notebook import notebook_of
from builder.page import DOCS, ROOT, language_pages, languages, parse, read_page, site_path
from builder.site import Site

RENDERER = Path(__file__).with_name("render_notebooks.js")
FILES = [file for language in languages() for file in language_pages(language)]
SIGNS = ("**", "](", "![", "{ #", "{ .", "```", "$$", "!!!", "???", "<!--", "-->", "| ---", "figure:", "data:image")
EVERY_PAGE = pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(DOCS).as_posix())


class Seen(HTMLParser):
    """What a reader meets in HTML: the words outside of code and formulas, the pictures, the links, the ids."""

    def __init__(self, html):
        super().__init__()
        self.words, self.pictures, self.links, self.ids, self.formulas = "", [], [], set(), 0
        self._silent = 0
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in ("code", "pre", "math", "svg", "style", "script"):
            self._silent += 1
        self.formulas += tag == "math"
        if tag == "img":
            self.pictures.append((attributes.get("alt"), attributes.get("src")))
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])
        if "id" in attributes:
            self.ids.add(attributes["id"])

    def handle_endtag(self, tag):
        self._silent -= tag in ("code", "pre", "math", "svg", "style", "script")

    def handle_data(self, data):
        if not self._silent:
            self.words += data


def left_raw(words):
    """Return the pieces of Markdown, or of our own additions to it, that a viewer has left as they are."""
    found = [words[max(0, words.find(sign) - 30) :][:60] for sign in SIGNS if sign in words]
    return found + re.findall(r"\\(?:In|Ker|Out|Pad)\b.*", words)


def rendered(notebooks):
    """Return, for each notebook, the HTML that VS Code makes of its Markdown cells."""
    if not shutil.which("node") or not (ROOT / ".ci" / "node_modules" / "markdown-it").exists():
        reason = "NO MARKDOWN-IT: `make check` installs it (with Node.js) for the tests of notebooks."
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    paths = "\n".join(str(path) for path in notebooks)
    ended = subprocess.run(["node", RENDERER], input=paths, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
    return ["\n".join(cells) for cells in json.loads(ended.stdout)]


@pytest.fixture(scope="module")
def shown(site):
    """What VS Code shows of each page's notebook."""
    paths = [notebook_file(site, file) for file in FILES]
    return {file: Seen(html) for file, html in zip(FILES, rendered(paths))}


def notebook_file(site, file):
    page = read_page(file)
    return Path(site, file.relative_to(DOCS).parts[0], page.notebook)


def article(site, file):
    """Return the page's text as HTML."""
    page = Path(site, site_path(file), "index.html")
    return re.search(r"<article.*?</article>", page.read_text(encoding="utf-8"), re.S)[0]


def outputs_of(notebook, kind):
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    return [output for output in outputs if output.output_type == kind]


@EVERY_PAGE
def test_vs_code_shows_all_that_the_page_shows(file, site, shown):
    seen, html = shown[file], article(site, file)
    assert not left_raw(seen.words)
    drawn = outputs_of(nbformat.read(notebook_file(site, file), as_version=4), "display_data")
    pictures = [alternative for alternative, _ in seen.pictures] + [one.data["text/plain"] for one in drawn]
    on_the_page = re.findall(r'<svg\b[^>]*\baria-label="([^"]*)"', html)
    assert Counter(pictures) == Counter(Seen(f'<img alt="{text}">').pictures[0][0] for text in on_the_page)
    for data in [source.partition("base64,")[2] for _, source in seen.pictures] + [
        one.data["image/png"] for one in drawn
    ]:
        assert min(Image.open(BytesIO(base64.b64decode(data))).size) > 50
    assert seen.formulas == len(re.findall(r"<math\b", html))


@EVERY_PAGE
def test_every_link_of_a_notebook_leads_somewhere(file, site, address, shown):
    assert shown[file].links, "the first leads to the page itself"
    for link in shown[file].links:
        assert link.startswith(("https://", address)), f"{link} leads nowhere from a folder of the reader's"
        if link.startswith(address):
            below, _, identity = link.removeprefix(address).partition("#")
            page = Path(site, below.partition("?")[0], "index.html")
            assert page.is_file(), f"{link}: there is no such page"
            assert not identity or f'id="{identity}"' in page.read_text(encoding="utf-8"), f"{link}: no such place"


@EVERY_PAGE
def test_the_links_are_those_of_the_page(file, site, address, shown):
    """As many to other places of the page and to states of its widget, each widget's own state among them."""
    text = "\n".join(part.text for part in read_page(file).parts() if part.kind == "prose")
    prose = re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", "", text)
    states = Counter(re.findall(r"\]\(\?w=([^)]*)\)", prose))
    states.update(
        part.image["name"] for part in read_page(file).parts() if part.kind == "image" and "-" in part.image["kind"]
    )
    own = f"{address}{site_path(file)}"
    assert Counter(link.partition("?w=")[2] for link in shown[file].links if link.startswith(f"{own}?w=")) == states
    inside = re.findall(r"\]\(#([\w-]+)\)", prose)
    assert Counter(inside) <= Counter(
        link.partition("#")[2] for link in shown[file].links if link.startswith(f"{own}#")
    )


@EVERY_PAGE
def test_jupyter_shows_it_too(file, site):
    """nbconvert reads Markdown as Jupyter does, with formulas left for MathJax."""
    notebook = nbformat.read(notebook_file(site, file), as_version=4)
    nbformat.validate(notebook)
    html, _ = HTMLExporter(template_name="basic").from_notebook_node(notebook)
    seen = Seen(html)
    assert not [raw for raw in left_raw(seen.words) if "$$" not in raw]
    here = [part for part in read_page(file).parts() if part.kind == "image" and part.image["kind"] != "lab"]
    pictures = [source for _, source in seen.pictures if source.startswith("data:image/png")]
    assert len(pictures) >= len(here)


@EVERY_PAGE
def test_the_cells_are_the_programs_that_the_page_lets_you_copy(file, site):
    page, known = read_page(file), site_of(file.relative_to(DOCS).parts[0])
    cells = [cell for cell in nbformat.read(notebook_file(site, file), as_version=4).cells if cell.cell_type == "code"]
    fences = [fence for fence in page.fences if fence.language == "python"]
    assert [cell.source for cell in cells] == [known.self_contained(fence.code).rstrip("\n") for fence in fences]
    if not page.is_lab:
        printed = ["".join(output.text for output in cell.outputs) for cell in cells]
        assert printed == [fence.output.code if fence.output else "" for fence in fences]


@cache
def site_of(language):
    return Site(language, "https://example.org/")


FAULTS = {
    "a figure that markdown-it refuses": "![seen](data:image/svg+xml;base64,PHN2Zz4=)",
    "a box": '??? note "title"',
    "an attribute": "**kernel**{ .kernel }",
    "a heading's id": "## Title { #title }",
    "a comment": "<!-- snippet: a.py -->",
    "a mark that CommonMark does not see": "**一句话。**字",
    "a table without its line": "| --- |",
    "a command of ours outside of a formula": r"\Ker{k}",
}


def written(tmp_path, markdown):
    path = tmp_path / "n.ipynb"
    cell = nbformat.v4.new_markdown_cell(markdown)
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), path)
    return path


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_left_raw_is_seen(fault, tmp_path):
    assert left_raw(Seen(rendered([written(tmp_path, FAULTS[fault])])[0]).words)


def test_an_unknown_command_in_a_formula_is_seen(tmp_path):
    with pytest.raises(AssertionError, match="Undefined control sequence"):
        rendered([written(tmp_path, r"$\In{n} - 1$")])


EXAMPLE = r"""---
description: d
---

# T

**词。**字，$\In{C_{\text{in}}} - \Ker{k}$ and `\In{n}` and `{ .a }`, [there](#there), [loss](../train/loss.md#x).

## There $\Out{n}$ { #there }

!!! note "A `box`"
    - [state](?w=stride=2), **kernel**{ .kernel }
      $$\Pad{p_{\In{n}}}
      = 1$$

    ```sh
    python x.py
    ```

??? question "Another"
    inside

outside
"""


def test_a_page_becomes_markdown_that_every_viewer_reads():
    site = Site("en", "https://example.org/en/")
    site.page = parse(EXAMPLE, DOCS / "en" / "conv" / "example.md")
    first, text = (cell["source"] for cell in json.loads(notebook_of(site))["cells"])
    here = "https://example.org/en/conv/example/"
    assert first.startswith(f"[Page]({here})")
    assert text == (
        "# T\n\n**词。**\u200a字，${C_{\\text{in}}} - {k}$ and `\\In{n}` and `{ .a }`, "
        f"[there]({here}#there), [loss](https://example.org/en/train/loss/#x).\n\n## There ${{n}}$\n\n"
        f"> **A `box`**\n>\n> - [state]({here}?w=stride=2), **kernel**\n>   $${{p_{{{{n}}}}}} = 1$$\n>\n"
        "> ```sh\n> python x.py\n> ```\n\n> **Another**\n>\n> inside\n\noutside"
    )


def test_without_a_chinese_font_a_picture_is_not_silently_empty(monkeypatch, caplog, tmp_path):
    monkeypatch.setattr("builder.cache.CACHE", tmp_path)
    drawn = '<svg viewBox="0 0 20 20"><text>字</text></svg>'
    written = drawing.pixels(drawn, "tests.chinese")
    assert not caplog.messages, "this machine has a font"
    bare = partial(drawing.resvg_py.svg_to_bytes, skip_system_fonts=True)
    monkeypatch.setattr(drawing, "resvg_py", SimpleNamespace(svg_to_bytes=bare))
    drawing.has_chinese_letters.cache_clear()
    try:
        assert drawing.pixels(drawn, "tests.chinese") != written
        assert "no font here has Chinese letters" in caplog.text
    finally:
        drawing.has_chinese_letters.cache_clear()
