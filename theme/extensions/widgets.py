"""Turn `![alternative text](conv2d-explorer:stride=2 "stride padding")` into the explorer.

Inside the element stands a figure of the same state, for readers without JavaScript, for print, and
until theme/assets/widgets/loader.js has fetched the explorer itself. Links `[…](?w=stride=2)` set it.
"""

import re
from html import escape
from xml.etree.ElementTree import Element

from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from theme.explorer import ARGUMENTS, read_state
from theme.extensions.figures import drawn
from theme.page import ROOT, PageError

SCHEME = "conv2d-explorer:"
WIDGET = ROOT / "theme" / "assets" / "widgets" / "conv2d-explorer"


class WidgetsExtension(Extension):
    def __init__(self, site):
        super().__init__()
        self.site = site

    def extendMarkdown(self, md):
        md.treeprocessors.register(Widgets(md, self.site), "widgets", 6)


class Widgets(Treeprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, root):
        page = self.site.page
        found = 0
        for parent in root.iter():
            for position, child in enumerate(parent):
                if child.tag == "a" and child.get("href", "").startswith("?w="):
                    _checked(page, child.get("href")[3:], f"(?w={child.get('href')[3:]}")
                image = child[0] if child.tag == "p" and len(child) == 1 and not (child.text or "").strip() else None
                if image is None or image.tag != "img" or not image.get("src", "").startswith(SCHEME):
                    continue
                found += 1
                state, shown = image.get("src")[len(SCHEME) :], image.get("title", "")
                place = _checked(page, state, f"({SCHEME}{state}")
                if found > 1:
                    raise PageError(f"{place}: a page has one explorer, because its address holds one state.")
                if unknown := set(shown.split()) - set(ARGUMENTS):
                    raise PageError(f"{place}: Conv2d has no argument {', '.join(sorted(unknown))}.")
                if not image.get("alt", "").strip():
                    raise PageError(f"{place}: the explorer needs a text between the brackets for those who cannot see it.")
                box = Element("div", {"class": "figure-box"})
                box.text = self.md.htmlStash.store(self.element(state, shown, image.get("alt")))
                box.tail = child.tail
                parent[position] = box

    def element(self, state, shown, alternative):
        figure = drawn("conv2d_explorer", self.site.language, state)
        figure = figure.replace("<svg ", f'<svg aria-label="{escape(alternative)}" ', 1)
        language = self.site.language if (WIDGET / f"words.{self.site.language}.js").is_file() else "en"
        return f'<conv2d-explorer state="{escape(state)}" show="{escape(shown)}" words="{language}">{figure}</conv2d-explorer>'


def _checked(page, state, mark):
    """Return `file:line` of the state on the page; stop the build where the state is wrong."""
    number = next((i for i, line in enumerate(page.lines, 1) if re.search(re.escape(mark) + r"[ )]", line)), 1)
    try:
        read_state(state)
    except ValueError as error:
        raise PageError(f"{page.where(number)}: {error}.") from None
    return page.where(number)
