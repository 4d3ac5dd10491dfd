"""Link the first use of every English term on a page to the glossary, with its meaning as tooltip.

Only Latin terms are matched: a Chinese word has no edges by which to tell it from a part of
another word. On Chinese pages the English term stands in brackets at first use, and is the link.
"""

import re
from functools import cache
from xml.etree.ElementTree import Element

import yaml
from markdown.treeprocessors import Treeprocessor

from builder.page import DOCS
from builder.words import words_of

GLOSSARY = "reference/glossary.md"
SKIPPED = {"a", "abbr", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "th"}


@cache
def glossary():
    """Return docs/glossary.yml: id -> entry."""
    return yaml.safe_load((DOCS / "glossary.yml").read_text(encoding="utf-8"))


def entry_words(name, language):
    """Return the `name` of a term and what `define`s it, in `language`; English where it has none."""
    entry = glossary()[name]
    table = {code: {"name": entry[code], "define": entry["define"][code]} for code in entry["define"]}
    return words_of(table, language, "glossary", name)


@cache
def _terms():
    """Return the pattern of all English forms and the id that each form (lower case) means."""
    forms = {}
    for name, entry in glossary().items():
        for form in [entry["en"], *entry.get("also", [])]:
            forms[form.lower()] = name
    longest_first = sorted(forms, key=len, reverse=True)
    pattern = "|".join(re.escape(form) for form in longest_first)
    return re.compile(rf"(?<![A-Za-z0-9_.-])(?:{pattern})(?![A-Za-z0-9_-])", re.I), forms


class Terms(Treeprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, root):
        here = self.site.page.slug
        if here == GLOSSARY:
            return
        self.target = "../" * here.count("/") + GLOSSARY
        self.seen = set()
        self.visit(root)

    def visit(self, element):
        if element.tag in SKIPPED:
            return
        self.link_in(element, None)
        for child in list(element):
            self.visit(child)
            self.link_in(element, child)

    def link_in(self, parent, before):
        """Link terms in parent.text, or in the text that follows the child `before`."""
        pattern, forms = _terms()
        while True:
            text = (parent.text if before is None else before.tail) or ""
            match = next((m for m in pattern.finditer(text) if forms[m[0].lower()] not in self.seen), None)
            if match is None:
                return
            name = forms[match[0].lower()]
            self.seen.add(name)
            meaning = entry_words(name, self.site.language)["define"]
            link = Element("a", {"class": "term", "href": f"{self.target}#{name}", "title": meaning})
            link.text, link.tail = match[0], text[match.end() :]
            if before is None:
                parent.text, place = text[: match.start()], 0
            else:
                before.tail, place = text[: match.start()], list(parent).index(before) + 1
            parent.insert(place, link)
            before = link
