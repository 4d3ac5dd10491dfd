"""Put in the figure of `![alternative text](figure:name)`, and what the cells of a lab have drawn.

The SVG becomes part of the page, so it follows the theme's colours, prints, and needs no request.
"""

from html import escape
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from builder.drawing import drawn, figure_module
from builder.labs.outputs import for_page
from builder.markdown.leftovers import is_alone
from builder.page import PageError


class Figures(Treeprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, root):
        for parent in root.iter():
            for position, child in enumerate(parent):
                image = child[0] if is_alone(child) else None
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
        place = self.site.page.place_of(f"({target})")
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
        module = figure_module(name)
        if not module:
            raise PageError(f"{place}: there is no figures/<chapter>/{name}.py to draw this figure.")
        svg = drawn(module, self.site.language)
        return svg.replace("<svg ", f'<svg aria-label="{escape(alternative)}" ', 1)
