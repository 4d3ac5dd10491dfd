"""Notice what was meant as Markdown and has stayed text: a link with a blank in it, a list without an empty line above.

It looks at the page once everything has been read that can be, before escapes are undone: code and formulas are no
text any more, and a sign that is meant to be seen is written with a backslash or as code. So what looks like
Markdown here is a slip.
"""

import re
from types import SimpleNamespace

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from mkdocs.utils.yaml import yaml_load

from builder.markdown.blocks import Markers
from builder.markdown.math import Formulas
from builder.page import ROOT, PageError
from widgets import WIDGETS

_LINK = "write a link as [text](address), in half-width brackets, with nothing between them"
_LIST = "leave an empty line above a list, and begin its items with `- ` or `1. `"
_BOX = 'write a box as `!!! note "Title"`, with straight quotes, and its text below, four spaces to the right'
_TABLE = "leave an empty line above a table, and write `|---|---|` under its first row"
_CODE = "write code between as many backticks at its end as at its beginning"
_ADDRESS = r"\s*[(（]\s*[^()（）\s]*(?:\.md|[/#]|\?w=|\w:)"
SCHEMES = ("figure", "lab", *WIDGETS)

ANYWHERE = [
    (r"\]\(|[\]］】]" + _ADDRESS, _LINK),
    (r"\*\*|＊", "write bold as **words**, without a blank inside the stars"),
    (
        r"\*(?!\s)|(?<!\s)\*",
        "write emphasis as *words*, without a blank inside the stars; a star itself is written as code",
    ),
    (r"[`｀]", _CODE),
    (
        r"[$＄]",
        "write a formula as $x$, on one line, without blanks inside the dollars; a dollar itself is written as code",
    ),
    (r"\{:?\s*[#.][^}]*\}", "write attributes right behind what they belong to, as `**words**{ .class }`"),
    (r"\[\^", "there are no footnotes here; write it into the text"),
    (r"~~|==", "there are no such marks here; write **bold**, or code"),
    (r"\[[^\]]*\]\[[^\]]*\]|\[\[", _LINK),
    (r"\[!\w+\]|:::", _BOX),
    (r"\{\{|\{%", "nothing is filled in here; write it as code"),
    (r"https?://", "write an address as <https://…> or as [text](https://…)"),
    (r"(?<!\S):[a-z_]+:(?!\S)", "there are no such symbols here; write the character itself"),
    (r"&(?:nbsp|lt|gt|amp|quot)\b", "write the character itself"),
    (r"\s[|｜]\s", _TABLE),
    (r"\\", "a backslash would be seen here; write it as code, or the formula between dollars"),
]
AT_THE_START = [
    (r"(?:[-*+]|[\d０-９]+[.)]) |[－•]|[\d０-９]+[．、](?!\d)|[·・]|– ", _LIST),
    (r"\[[ xX]\] ", "there are no boxes to tick here"),
    (r"[#＃]{1,6}\s", "write a heading as `## Title { #id }`, at the left edge, with an empty line above"),
    (r"[!！]{3}|[?？]{3}", _BOX),
    (r"[|｜]", _TABLE),
    (r":\s", "there are no definition lists here; write a list or a table"),
    (r"[>＞]", "leave an empty line above a quotation"),
]


class Leftovers(Treeprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, root):
        for message in leftovers(root, self.site.page):
            raise PageError(message)


def leftovers(root, page):
    """Yield a message, with file and line, for everything in the tree of a page that has not become what was meant."""
    for parent in root.iter():
        if parent.tag in ("code", "pre"):
            continue
        yield from _of_the_element(parent, page)
        if parent.tag == "a":
            continue  # an address may be what a link is called
        starts = parent.tag in ("p", "li", "div", "td", "th")
        for text, at_start in [(parent.text, starts), *((child.tail, False) for child in parent)]:
            if text and not isinstance(text, AtomicString):
                yield from _of_the_text(text, at_start, page)


def _of_the_text(text, at_start, page):
    for number, line in enumerate(text.split("\n")):
        found = [(match, cure) for sign, cure in ANYWHERE if (match := re.search(sign, line))]
        if number or at_start:
            found += [(match, cure) for sign, cure in AT_THE_START if (match := re.match(rf"\s*(?:{sign})", line))]
        for match, cure in found[:1]:
            yield f"{_place(page, line, match[0])}: `{match[0].strip()}` is shown as it stands: {cure}."


def _of_the_element(element, page):
    children = list(element)
    for child in children:
        code = child.text or ""
        if child.tag == "code" and code.startswith("`") != code.endswith("`"):
            yield f"{_place(page, code)}: {_CODE}."
    if element.tag == "a" and not (element.text or "").strip() and not children:
        yield f"{_place(page, '](' + element.get('href', ''))}: this link has no words: {_LINK}."
    if element.tag == "a" and element.get("href", "").partition(":")[0] in SCHEMES:
        yield f"{_place(page, '](' + element.get('href'))}: write a half-width ! before what is shown: ![…](…)."
    if element.tag == "a" and not element.get("href", "#"):
        yield f"{_place(page, ']()')}: this link leads nowhere: {_LINK}."
    is_box = element.tag == "details" or element.get("class", "").startswith("admonition ")
    if is_box and len(children) < 2:
        title = "".join(children[0].itertext()) if children else ""
        place = _place(page, f'"{title}"')
        yield f"{place}: this box is empty: {_BOX}."
    for child in children:
        written = () if child.get("class") == "term" else (child.get("alt", ""), child.get("title", ""))
        for words in written:  # the title of a term comes from the glossary, where a star is a star
            if re.search("\x02|[*$]", words):
                yield f"{_place(page, words, '![')}: these words are read aloud; write no bold and no formula in them."
        if child.tag == "br":
            yield f"{_place(page, '  ', end=True)}: two blanks at the end of a line break it; take them away."
        if child.tag == "img" and child.get("src", "").partition(":")[0] in SCHEMES and not is_alone(element):
            yield f"{_place(page, '](' + child.get('src'))}: a figure stands in a paragraph of its own."


def is_alone(paragraph):
    """Say whether the one child of a paragraph is all that is in it."""
    around = (paragraph.text or "") + "".join(child.tail or "" for child in paragraph)
    return paragraph.tag == "p" and len(paragraph) == 1 and not around.strip()


def _place(page, line, sign="", end=False):
    """Return `file:line` of what was found: the line of the page that holds it, as much of it as can be told."""
    words = max(re.split("\x02[^\x03]*\x03", line), key=lambda part: (sign in part, len(part)))
    for wanted in (words.strip(" ") if not end else words, sign):
        for number, text in page.prose_lines():
            if wanted and (text.endswith(wanted) if end else wanted in text):
                return page.where(number)
    return page.where(page.body + 1)


class _Collect(Treeprocessor):
    def run(self, root):
        self.md.found = list(leftovers(root, self.md.site.page))


def proofread(page):
    """Return the messages for a page that is read as the build reads it, figures, widgets and tables of data apart."""
    with open(ROOT / "mkdocs.yml", encoding="utf-8") as file:
        listed = yaml_load(file)["markdown_extensions"]
    md = Markdown(extensions=[*listed], extension_configs={name: given or {} for name, given in listed.items()})
    md.site = SimpleNamespace(page=page, words={"formula": ""}, formulas=set())
    md.preprocessors.register(Markers(md, md.site), "markers", 40)
    md.preprocessors.register(Formulas(md, md.site), "formulas", 24)
    md.treeprocessors.register(_Collect(md), "leftovers", 4)
    md.convert("\n".join(page.lines[page.body :]))
    return md.found
