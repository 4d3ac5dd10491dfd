"""Build every language together with the root page.

Each docs/<language>.yml is a MkDocs site of its own, with its own search index, 404 page and
edit links, written to <site>/<language>/. Building mkdocs.yml builds the root page and then,
here, the languages; so one `mkdocs serve` or `mkdocs build` covers everything.
"""

from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from builder.page import DOCS, language_name, language_pages, languages, slug_of
from builder.translation import SOURCE
from builder.words import theme_words


def announce(config):
    """Tell the templates which languages there are: what each calls itself, which pages it has and what it says."""
    config.extra["alternate"] = [
        {
            "name": language_name(code),
            "link": f"../{code}/",
            "lang": code,
            "pages": {slug_of(file) for file in language_pages(code)},
            "words": theme_words(code),
        }
        for code in languages()
    ]


def present(nav, language):
    """Return what there is of `nav`, as docs/<language>.yml has it: without the pages that are yet to be translated."""
    if isinstance(nav, str):
        return nav if (DOCS / language / nav).is_file() or not (DOCS / SOURCE / nav).is_file() else None
    if isinstance(nav, dict):
        return {title: kept for title, item in nav.items() if (kept := present(item, language))} or None
    return [kept for item in nav if (kept := present(item, language))]


def build_all(config):
    """Build each language into a folder of the root page's site."""
    for code in languages():
        # Paths in the shared configuration are relative to the root, hence `config_file_path`.
        with open(DOCS / f"{code}.yml", "rb") as file:
            language = load_config(
                file,
                config_file_path=config.config_file_path,
                docs_dir=str(DOCS / code),
                site_dir=str(Path(config.site_dir) / code),
                site_url=f"{config.site_url}{code}/",
                exclude_docs="",
                strict=config.strict,
            )
        language.plugins.on_startup(command="build", dirty=False)
        build(language)
        language.plugins.on_shutdown()
