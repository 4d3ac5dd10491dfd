"""Fill in the tables that are made from data: `<!-- glossary -->`, `<!-- versions -->`, `<!-- status -->`."""

import platform
from html import escape
from importlib.metadata import version

from markdown.preprocessors import Preprocessor

from builder.markdown.glossary import entry_words, glossary
from builder.page import DATA, RUNS, address_of, language_name, language_pages, languages, slug_of
from builder.translation import state


class Tables(Preprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, lines):
        marks = [DATA.fullmatch(line.strip()) for line in lines]
        return [table(mark["name"], self.site) if mark else line for mark, line in zip(marks, lines)]


def table(name, site):
    """Return one of the tables as HTML."""
    return {"glossary": _glossary, "versions": _versions, "status": _status}[name](site)


def _glossary(site):
    words, language = site.words, site.language
    other, title = ("en", words["english"]) if language != "en" else ("zh", words["chinese"])
    rows = []
    for name, entry in sorted(glossary().items(), key=lambda item: item[1]["en"].lower()):
        own, target = entry_words(name, language), site.link(site.nearest(address_of(entry["page"])))
        rows.append(
            f'<tr id="{name}"><th scope="row">{escape(own["name"])}</th>'
            f'<td lang="{other}">{escape(entry[other])}</td>'
            f"<td>{escape(own['define'])}</td>"
            f'<td><a href="{target}">{words["explained"]}</a></td></tr>'
        )
    return _table("glossary", [words["term"], title, words["meaning"], words["explained"]], rows)


def _versions(site):
    words = site.words
    pages = site.pages.values()
    blocks = sum(f.language in RUNS for page in pages for f in page.fences)
    facts = [
        ("Python", platform.python_version()),
        *(
            (name, version(name).split("+")[0])
            for name in ("torch", "numpy", "scikit-learn", "pillow", "pytest-codeblocks")
        ),
        (words["blocks"], blocks),
        (words["pages"], len(pages)),
        (words["languages"], len(languages())),
    ]
    rows = [f'<tr><th scope="row">{name}</th><td>{value}</td></tr>' for name, value in facts]
    return _table("versions", [words["version_item"], words["version_value"]], rows)


def _status(site):
    codes = languages()
    rows = []
    for slug in sorted({slug_of(file) for code in codes for file in language_pages(code)}):
        cells = "".join(f"<td>{site.words[state(code, slug)]}</td>" for code in codes)
        rows.append(f'<tr><th scope="row"><code>{slug}</code></th>{cells}</tr>')
    return _table("status", [site.words["page"], *map(language_name, codes)], rows)


def _table(name, titles, rows):
    """Return an HTML table on one line, so that Markdown takes it as one raw block."""
    head = "".join(f'<th scope="col">{title}</th>' for title in titles)
    return f'<table class="{name}"><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'
