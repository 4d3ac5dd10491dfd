"""Turn `![alternative text](conv2d-explorer:stride=2 "stride padding")` into an interactive figure.

Inside the element stands a figure of the same state, for readers without JavaScript, for print, and
until widgets/shared/loader.js has fetched the widget itself. Links `[…](?w=stride=2)` set it.
"""

from html import escape
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from builder.drawing import drawn
from builder.markdown.leftovers import is_alone
from builder.page import PageError
from widgets import WIDGETS


class Widgets(Treeprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, root):
        name = self.replace_images(root)
        for link in root.iter("a"):
            if link.get("href", "").startswith("?w="):
                state = link.get("href")[3:]
                place = self.site.page.place_of(f"(?w={state}")
                if not name:
                    raise PageError(f"{place}: this link sets a widget, but the page has none.")
                _check(name, state, place)

    def replace_images(self, root):
        """Put the page's widget in the place of its image; return the widget's name, or None."""
        found = None
        for parent in root.iter():
            for position, child in enumerate(parent):
                image = child[0] if is_alone(child) else None
                name, colon, state = (
                    image.get("src", "") if image is not None and image.tag == "img" else ""
                ).partition(":")
                if not colon or name not in WIDGETS:
                    continue
                place = self.site.page.place_of(f"({name}:{state}")
                if found:
                    raise PageError(f"{place}: a page has one widget, because its address holds one state.")
                found = name
                _check(name, state, place)
                box = Element("div", {"class": "figure-box"})
                box.text = self.md.htmlStash.store(self.element(name, state, image, place))
                box.tail = child.tail
                parent[position] = box
        return found

    def element(self, name, state, image, place):
        alternative, shown = image.get("alt", ""), image.get("title", "")
        if not alternative.strip():
            raise PageError(f"{place}: the widget needs a text between the brackets for those who cannot see it.")
        if unknown := set(shown.split()) - set(WIDGETS[name].controls):
            raise PageError(f"{place}: the explorer has no control for {', '.join(sorted(unknown))}.")
        self.site.widgets.add(name)
        figure = drawn(WIDGETS[name].standin, self.site.language, state)
        figure = figure.replace("<svg ", f'<svg aria-label="{escape(alternative)}" ', 1)
        return f'<{name} state="{escape(state)}" show="{escape(shown)}">{figure}</{name}>'


def _check(name, state, place):
    """Stop the build where the state is wrong."""
    try:
        WIDGETS[name].read_state(state)
    except ValueError as error:
        raise PageError(f"{place}: {error}.") from None
