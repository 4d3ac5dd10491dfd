"""Build every language together with the root page.

Each docs/<language>.yml is a MkDocs site of its own, with its own search index, 404 page and
edit links, written to <site>/<language>/. Building mkdocs.yml builds the root page and then,
here, the languages; so one `mkdocs serve` or `mkdocs build` covers everything.
"""

from pathlib import Path

import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).resolve().parents[2]


def language_files():
    """Return the docs/<language>.yml files that describe a language, Chinese (the source) first."""
    files = [file for file in (ROOT / "docs").glob("*.yml") if (ROOT / "docs" / file.stem).is_dir()]
    return sorted(files, key=lambda file: (file.stem != "zh", file.stem))


def on_config(config):
    """Tell the theme's language switch which languages there are, and what each calls itself."""
    config.extra["alternate"] = [
        {"name": yaml.safe_load(file.read_text(encoding="utf-8"))["extra"]["name"], "link": f"../{file.stem}/", "lang": file.stem}
        for file in language_files()
    ]


def on_post_build(config):
    if Path(config.docs_dir) != ROOT / "docs":
        return  # this is already one of the languages

    for file in language_files():
        # Paths in the shared configuration are relative to the root, hence `config_file_path`.
        with file.open("rb") as opened:
            language = load_config(
                opened,
                config_file_path=config.config_file_path,
                docs_dir=str(ROOT / "docs" / file.stem),
                site_dir=str(Path(config.site_dir) / file.stem),
                site_url=f"{config.site_url}{file.stem}/",
                exclude_docs="",
                strict=config.strict,
            )
        language.plugins.on_startup(command="build", dirty=False)
        build(language)
        language.plugins.on_shutdown()
