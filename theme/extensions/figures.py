"""Draw `![alternative text](figure:name)` with theme/figures/name.py, and put in what the cells of a lab have drawn.

The SVG becomes part of the page, so it follows the theme's colours, prints, and needs no request.
Figures are computed, some by real training, so they are kept in .cache until their code changes.
"""

import hashlib
import importlib
import sys
from functools import cache
from html import escape
from importlib.metadata import version
from xml.etree.ElementTree import Element

from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from theme.lab import for_page
from theme.page import ROOT, SNIPPETS, PageError

FIGURES = ROOT / "theme" / "figures"
SHARED = [ROOT / "theme" / f"{name}.py" for name in ("descent_stepper", "explorer", "kernel_lab", "net_xray", "shape_ledger", "trained_net")]  # what figures and widgets have in common
CACHE = ROOT / ".cache" / "figures"


class FiguresExtension(Extension):
    def __init__(self, site):
        super().__init__()
        self.site = site

    def extendMarkdown(self, md):
        md.treeprocessors.register(Figures(md, self.site), "figures", 5)


class Figures(Treeprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, root):
        for parent in root.iter():
            for position, child in enumerate(parent):
                image = child[0] if child.tag == "p" and len(child) == 1 and not (child.text or "").strip() else None
                if image is None or image.tag != "img":
                    continue
                kind, _, name = image.get("src", "").partition(":")
                if kind not in ("figure", "lab"):
                    continue
                svg = (self.draw if kind == "figure" else self.drawn_by_a_cell)(name, image.get("alt", ""))
                figure = Element("div", {"class": "figure-box", "data-search-exclude": ""})
                figure.text = self.md.htmlStash.store(svg)
                figure.tail = child.tail
                parent[position] = figure

    def place(self, target, alternative):
        """Return where the figure stands; it must have a text for those who cannot see it."""
        page = self.site.page
        place = page.where(next(i for i, line in enumerate(page.lines, 1) if f"({target})" in line))
        if not alternative.strip():
            raise PageError(f"{place}: the figure needs a text between the brackets for those who cannot see it.")
        return place

    def drawn_by_a_cell(self, number, alternative):
        place = self.place(f"lab:{number}", alternative)
        if not number.isdecimal():
            raise PageError(f"{place}: `lab:figure` stands under a cell of a lab, in a paragraph of its own.")
        return for_page(self.site.page.drawings[int(number)], alternative, number)

    def draw(self, name, alternative):
        place = self.place(f"figure:{name}", alternative)
        if not (FIGURES / f"{name}.py").is_file():
            raise PageError(f"{place}: there is no theme/figures/{name}.py to draw this figure.")
        svg = drawn(name, self.site.language)
        return svg.replace("<svg ", f'<svg aria-label="{escape(alternative)}" ', 1)


def drawn(name, language, *values):
    """Return the SVG of a figure with its words in `language` (or in English, where it has none).

    `values` go to the figure's `draw` after the words.
    """
    variant = f"{name}.{hashlib.sha256(repr(values).encode()).hexdigest()[:8]}" if values else name
    kept = CACHE / f"{variant}.{language}.{_code_version()}.svg"
    if not kept.is_file():
        if str(SNIPPETS) not in sys.path:
            sys.path.insert(0, str(SNIPPETS))  # a figure may use the very functions that a page shows
        module = importlib.import_module(f"theme.figures.{name}")
        svg = module.draw(module.WORDS.get(language, module.WORDS["en"]), *values)
        CACHE.mkdir(parents=True, exist_ok=True)
        for old in CACHE.glob(f"{variant}.{language}.*.svg"):
            old.unlink()
        kept.write_text(svg, encoding="utf-8")
    return kept.read_text(encoding="utf-8")


@cache
def _code_version():
    """A hash of everything that a figure may depend on."""
    digest = hashlib.sha256(version("torch").encode())
    for file in sorted([*FIGURES.glob("*.py"), *SNIPPETS.glob("*.py"), *SHARED]):
        digest.update(file.name.encode() + file.read_bytes())
    return digest.hexdigest()[:16]
