"""Draw a figure, or take it from the cache: figures/<chapter>/<name>.py, and each widget's standin.py.

A figure is a module with `WORDS`, a table of words for each language, and `draw(words)`, which returns an SVG. What it
draws is computed, some of it by real training, so it is kept until its words, its code or torch change.
"""

import base64
import hashlib
import importlib
import logging
import re
import sys
from functools import cache
from importlib.metadata import version

import resvg_py

from builder.cache import code_version, kept
from builder.colours import figure_rules, sans, scheme
from builder.page import PROJECT, ROOT
from builder.words import words_of

log = logging.getLogger("mkdocs.line_by_line")
FIGURES = ROOT / "figures"
ZOOM, MARGIN = 1.5, 12  # of pictures: as large as can be read beside a notebook's text


@cache
def figure_module(name):
    """Return the dotted name of the module that draws the figure `name`, or None."""
    found = sorted(FIGURES.glob(f"*/{name}.py"))
    return f"figures.{found[0].parent.name}.{name}" if found else None


def drawn(module, language, *values):
    """Return the SVG that `module` draws, with its words in `language`, or in English where it has none.

    `values` go to its `draw` after the words.
    """
    if str(PROJECT) not in sys.path:
        sys.path.insert(0, str(PROJECT))  # a figure may use the very functions that a page shows
    source = ROOT / f"{module.replace('.', '/')}.py"
    figure = importlib.import_module(module)
    words = words_in(language, module, figure)
    name = f"{_name(module, figure, language, values)}.svg"
    made_from = repr((code_version(source), words, values))
    return kept(
        "figures", name, made_from, lambda file: file.write_text(figure.draw(words, *values), encoding="utf-8")
    ).read_text(encoding="utf-8")


def words_in(language, module, figure):
    """Return the figure's words; docs/<language>.yml brings them by its name, of a stand-in by that of its widget."""
    _, folder, name = module.split(".")
    return words_of(figure.WORDS, language, "figures", folder.replace("_", "-") if name == "standin" else name)


def painted(module, language, *values):
    """Return what `drawn` does as a picture, PNG in base64: see `pixels`."""
    svg = drawn(module, language, *values)
    return pixels(svg, _name(module, importlib.import_module(module), language, values))


def pixels(svg, name):
    """Return a drawing as PNG in base64, for where no style sheet reaches it: light colours on light paper.

    `name` tells it from all others in the cache.
    """
    svg, paper = _on_paper(svg), scheme("light")["--md-default-bg-color"]
    written = not re.search("[\u4e00-\u9fff]", svg) or has_chinese_letters()
    if not written:
        log.warning(f"{name}: no font here has Chinese letters for the pictures in notebooks (Debian: fonts-noto-cjk).")
    made_from = repr((version("resvg-py"), ZOOM, svg, paper, written))
    picture = kept("figures", f"{name}.png", made_from, lambda file: file.write_bytes(_png(svg, paper)))
    return base64.b64encode(picture.read_bytes()).decode()


def _png(svg, paper):
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=ZOOM, background=paper))


@cache
def has_chinese_letters():
    """Say whether this machine can write Chinese: 字 looks other than a letter that no font has."""
    page = '<svg viewBox="0 0 20 20" width="20" xmlns="http://www.w3.org/2000/svg"><text y="15">{}</text></svg>'
    return _png(page.format("字"), "white") != _png(page.format("\U000f0000"), "white")


def _on_paper(svg):
    """Give a drawing the style sheet's rules, a font that has Chinese letters, and a margin."""
    left, top, width, height = map(float, re.search(r'viewBox="([^"]*)"', svg)[1].split())
    tag = svg[svg.index("<svg") : svg.index(">", svg.index("<svg")) + 1]
    style = "".join(re.findall(r' style="[^"]*"', tag))
    head = (
        f'<svg{style} viewBox="{left - MARGIN:g} {top - MARGIN:g} {width + 2 * MARGIN:g} {height + 2 * MARGIN:g}" '
        f'width="{width + 2 * MARGIN:g}" height="{height + 2 * MARGIN:g}" xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink"><style>text {{ font-family: {sans()}, sans-serif }} '
        f"{figure_rules()}</style>"
    )
    return head + svg.partition(tag)[2]


def _name(module, figure, language, values):
    """Return what the cache calls a drawing: one a language, and one for each of several values."""
    words = words_in(language, module, figure)
    spoken = "en" if words == figure.WORDS["en"] else language  # a language without words of its own shares a drawing
    short = f".{hashlib.sha256(repr(values).encode()).hexdigest()[:8]}" if values else ""
    return f"{'.'.join(module.split('.')[1:])}{short}.{spoken}"
