"""Build every language together with the root page.

Each docs/<language>.yml is a MkDocs site of its own, with its own search index, 404 page and
edit links, written to <site>/<language>/. Building mkdocs.yml builds the root page and then,
here, the languages; so one `mkdocs serve` or `mkdocs build` covers everything.
"""

from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from builder.page import DOCS, language_name, languages


def announce(config):
    """Tell the theme's language switch which languages there are, and what each calls itself."""
    config.extra["alternate"] = [
        {"name": language_name(code), "link": f"../{code}/", "lang": code} for code in languages()
    ]


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
