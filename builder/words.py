"""What the theme, the widgets and the figures say in a language.

Chinese and English stand with each of them. A further language brings its words in docs/<language>.yml, under `extra`:
`words` (the theme's), `widgets`, `figures` and `glossary`, by name and key. What it lacks is said in English, so that a
word that is still to be translated never ends a build.
"""

from functools import cache

import yaml

from builder.page import DOCS
from widgets import SHARED


@cache
def brought(language):
    """Return what docs/<language>.yml says under `extra`; of a language without that file nothing."""
    file = DOCS / f"{language}.yml"
    if not file.is_file():
        return {}
    return (yaml.safe_load(file.read_text(encoding="utf-8")) or {}).get("extra") or {}


def words_of(table, language, kind, name):
    """Return key -> word: of `table` (language -> key -> word) in `language`, over it what docs/<language>.yml brings.

    `kind` is "widgets" or "figures", `name` such as "kernel-lab". Every key of the English words is there.
    """
    own = (brought(language).get(kind) or {}).get(name) or {}
    return {**table["en"], **table.get(language, {}), **own}


def widget_words(widget, language):
    """Return all that a widget says in `language`, what every widget says included."""
    everywhere = words_of(_table(SHARED), language, "widgets", "every")
    return {**everywhere, **words_of(_table(widget.folder), language, "widgets", widget.name)}


@cache
def _table(folder):
    """Return the words.yml of a widget's folder: language -> key -> word."""
    return yaml.safe_load((folder / "words.yml").read_text(encoding="utf-8"))
