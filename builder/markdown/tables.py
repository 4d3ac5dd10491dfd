"""Fill in the tables that are made from data: `<!-- glossary -->`, `<!-- versions -->`, `<!-- status -->`."""

import platform
from html import escape
from importlib.metadata import version

from markdown.preprocessors import Preprocessor

from builder.markdown.glossary import glossary
from builder.page import DOCS, RUNS, language_name, language_pages, languages
from builder.translation import state


class Tables(Preprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, lines):
        makers = {
            "<!-- glossary -->": self.glossary,
            "<!-- versions -->": self.versions,
            "<!-- status -->": self.status,
        }
        return [makers[line.strip()]() if line.strip() in makers else line for line in lines]

    def glossary(self):
        words, language = self.site.words, self.site.language
        own, other = (language, "en") if language != "en" else ("en", "zh")
        rows = []
        for name, entry in sorted(glossary().items(), key=lambda item: item[1]["en"].lower()):
            target = self.site.link(entry["page"].replace("index.md", "").replace(".md", "/"))
            rows.append(
                f'<tr id="{name}"><th scope="row">{escape(entry.get(own, entry["en"]))}</th>'
                f'<td lang="{other}">{escape(entry[other])}</td>'
                f"<td>{escape(entry['define'].get(language, entry['define']['en']))}</td>"
                f'<td><a href="{target}">{words["explained"]}</a></td></tr>'
            )
        return _table("glossary", [words["term"], words["other_term"], words["meaning"], words["explained"]], rows)

    def versions(self):
        words = self.site.words
        pages = self.site.pages.values()
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

    def status(self):
        codes = languages()
        rows = []
        for file in language_pages(codes[0]):
            slug = file.relative_to(DOCS / codes[0])
            cells = "".join(f"<td>{self.site.words[state(code, slug)]}</td>" for code in codes)
            rows.append(f'<tr><th scope="row"><code>{slug.as_posix()}</code></th>{cells}</tr>')
        return _table("status", [self.site.words["page"], *map(language_name, codes)], rows)


def _table(name, titles, rows):
    """Return an HTML table on one line, so that Markdown takes it as one raw block."""
    head = "".join(f'<th scope="col">{title}</th>' for title in titles)
    return f'<table class="{name}"><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'
