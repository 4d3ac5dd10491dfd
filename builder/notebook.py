"""Turn a page into a Jupyter notebook: prose as Markdown cells, programs as code cells.

Every code cell holds the self-contained program, and its verified output, so the notebook can be
read without running it and runs from top to bottom in any folder. A notebook is read in JupyterLab, in VS Code and in
Colab, far from the site: so links are whole addresses, and figures are pictures (PNG, for of what a Markdown cell may
hold it is the only kind that all three show). What they do with Markdown is what all three do alike, without HTML.
"""

import json
import re
import unicodedata
from urllib.parse import urljoin
from xml.etree import ElementTree

from builder.drawing import figure_module, painted, pixels
from builder.labs.outputs import compact
from builder.markdown.lines import breaks
from builder.markdown.math import FORMULA, without_roles
from builder.markdown.tables import table
from builder.page import fenced
from builder.site import versions_line
from widgets import WIDGETS

ATTRIBUTES = re.compile(r" *\{:? *[.#][^{}\n]*\}")
LINK = re.compile(r"\]\(([^()\s]+)\)")
STRONG = re.compile(r"(?P<code>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))|\*\*(?P<words>(?:`[^`]*`|[^*`])+)\*\*", re.S)
HAIR_SPACE = "\u200a"


def notebook_of(site):
    """Return the current page as the text of an .ipynb file, in the page's language."""
    cells = Cells(site)
    for part in site.page.parts():
        getattr(cells, part.kind)(part)
    return _written(cells.done())


class Cells:
    """The cells of a notebook, which grows by a page's parts: there is a method for each kind of them."""

    def __init__(self, site):
        self.site = site
        origin = f"[{site.words['page']}]({self.whole('')}) · {versions_line()}"
        self.cells = [_markdown(origin)]
        self.text, self.boxes = "", 0  # what waits to become a Markdown cell, and how many boxes its end is in

    def done(self):
        """Return all the cells."""
        if self.text:
            self.cells.append(_markdown(self.text))
        self.text, self.boxes = "", 0
        return self.cells

    def write(self, text, depth, apart=False):
        """Add Markdown; a box is a quotation, `apart` from the one above it."""
        between = "\n\n" if apart or not min(depth, self.boxes) else f"\n{'>' * min(depth, self.boxes)}\n"
        quoted = re.sub(r"^", "> " * depth, text.strip("\n"), flags=re.M) if depth else text.strip("\n")
        self.text += (between if self.text else "") + re.sub(r" +$", "", quoted, flags=re.M)
        self.boxes = depth

    def whole(self, target):
        """Return the whole address of what the page links to."""
        resolved = self.site.page.resolved(target)
        if ":" in resolved.partition("?")[0]:
            return resolved
        return urljoin(self.site.site_url, self.site.nearest(resolved))

    def prose(self, part):
        self.write(self.portable(part.text), part.depth)

    def box(self, part):
        self.write(f"**{self.portable(part.text)}**", part.depth, apart=True)

    def table(self, part):
        self.write(_as_markdown(table(part.text, self.site), self.whole("")), part.depth)

    def block(self, part):
        fence = part.fence
        if fence.language == "python":
            self.done()
            self.cells.append(_code(self.site.self_contained(fence.code), fence.output))
            return
        for one in (fence, fence.output):
            if one:
                self.write("\n".join(fenced(one.language, one.code)), part.depth)

    def image(self, part):
        """A figure as a cell of its own, a widget as its stand-in with a link; what a cell has drawn is its output."""
        kind, name, alternative = part.image["kind"], part.image["name"], part.image["alternative"]
        if kind == "lab":
            above = next(cell for cell in reversed(self.cells) if cell["cell_type"] == "code")
            above["outputs"].append(self.figure_of_a_cell(int(name), alternative))
            return
        self.done()
        module, *state = (figure_module(name),) if kind == "figure" else (WIDGETS[kind].standin, name)
        shown = f"![{alternative}](data:image/png;base64,{painted(module, self.site.language, *state)})"
        if kind != "figure":
            shown += f"\n\n[{self.site.words['live']}]({self.whole(f'?w={name}')})"
        self.cells.append(_markdown(shown))

    def figure_of_a_cell(self, number, alternative):
        svg = compact(self.site.page.drawings[number])
        name = f"{self.site.page.slug.removesuffix('.md').replace('/', '.')}.{number}.{self.site.language}"
        return {
            "output_type": "display_data",
            "data": {"image/png": pixels(svg, name), "image/svg+xml": svg, "text/plain": alternative},
            "metadata": {"image/png": {"alt": alternative}, "image/svg+xml": {"alt": alternative}},
        }

    def portable(self, text):
        """Replace what only this site understands by what every notebook viewer does; code stays as it is."""
        pieces, position = [], 0
        for match in FORMULA.finditer(text):
            pieces.append(self.portable_words(text[position : match.start()]))
            pieces.append(match[0] if match["code"] else without_roles(" ".join(match[0].split())))
            position = match.end()
        whole = breaks(self.site.language).sub("", "".join([*pieces, self.portable_words(text[position:])]))
        return STRONG.sub(_set_apart, whole)

    def portable_words(self, text):
        text = ATTRIBUTES.sub("", text)
        return LINK.sub(lambda match: f"]({self.whole(match[1])})", text)


def _set_apart(match):
    """Put a hair space where `**` stands between a letter and a mark, as in `**好。**字`, which CommonMark leaves raw.

    (The rule was made for letters with blanks between words.)
    """
    if match["code"]:
        return match[0]
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    left = HAIR_SPACE if _is_letter(before) and not _is_letter(match["words"][0]) else ""
    right = HAIR_SPACE if _is_letter(after) and not _is_letter(match["words"][-1]) else ""
    return f"{left}{match[0]}{right}"


def _is_letter(sign):
    return bool(sign) and unicodedata.category(sign)[0] not in "ZPSC"


def _markdown(text):
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def _code(code, output):
    """Return a code cell that shows what the block has been verified to print."""
    shown = [{"output_type": "stream", "name": "stdout", "text": output.code}] if output else []
    return {
        "cell_type": "code",
        "metadata": {},
        "source": code.rstrip("\n"),
        "outputs": shown,
        "execution_count": None,
    }


def _written(cells):
    notebook = {
        "cells": [{"id": f"cell-{index}", **cell} for index, cell in enumerate(cells)],
        "metadata": {
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def _escaped(text):
    """Return a text as Markdown that says just that."""
    return re.sub(r"([\\`*_\[\]<>$|])", r"\\\1", text)


def _as_markdown(html, address):
    """Turn one of the tables that are made of data (builder/markdown/tables.py) into Markdown."""
    rows = [[_cell(cell, address) for cell in row] for row in ElementTree.fromstring(html).iter("tr")]
    rows.insert(1, ["---"] * len(rows[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(cell, address):
    text = _escaped("".join(cell.itertext()))
    if (link := cell.find("a")) is not None:
        return f"[{text}]({urljoin(address, link.get('href'))})"
    return f"`{text}`".replace("\\", "") if cell.find("code") is not None else text
