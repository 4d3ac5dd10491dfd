"""What the theme, the widgets, the figures and the glossary say in a language.

The theme's words stand in docs/<language>.yml, under `extra: words`. Those of widgets, figures and glossary stand with
each of them in Chinese and English; a further language brings its own in the same file, under `extra`: `widgets`,
`figures` and `glossary`, by name and key. What it lacks is said in English, so that a word that is still to be
translated never ends a build.
"""

import re
from functools import cache
from string import Formatter

import yaml

from builder.page import DOCS, PageError
from widgets import SHARED


@cache
def brought(language):
    """Return what docs/<language>.yml says under `extra`; of a language without that file nothing."""
    file = DOCS / f"{language}.yml"
    if not file.is_file():
        return {}
    return (yaml.safe_load(file.read_text(encoding="utf-8")) or {}).get("extra") or {}


def theme_words(language):
    """Return key -> word of what the theme says; every key of the English words is there."""
    english = brought("en")["words"]
    return {**english, **_fitting(brought(language).get("words"), english, f"docs/{language}.yml: words")}


def words_of(table, language, kind, name):
    """Return key -> word: of `table` (language -> key -> word) in `language`, over it what docs/<language>.yml brings.

    `kind` is "widgets", "figures" or "glossary", `name` such as "kernel-lab". Every key of the English words is there.
    """
    own = (brought(language).get(kind) or {}).get(name)
    return {
        **table["en"],
        **table.get(language, {}),
        **_fitting(own, table["en"], f"docs/{language}.yml: {kind}: {name}"),
    }


def _fitting(own, english, place):
    """Return the words of `own` that say something; raise PageError for one of another form than the English."""
    own = {key: word for key, word in (own or {}).items() if word not in (None, "") and key in english}
    for key, word in own.items():
        if _form(word) != _form(english[key]):
            raise PageError(
                f"{place}: {key}: what is in braces, and how many words there are, is as in {english[key]!r}."
            )
    return own


def _form(word):
    """Return what a translation has to keep: the names in braces, of each of several words."""
    if not isinstance(word, str):
        return [_form(one) for one in word] if isinstance(word, (list, tuple)) else type(word)
    try:
        names = [re.match(r"\w*", field)[0] for _, field, _, _ in Formatter().parse(word) if field is not None]
        return set(names), names.count("")
    except ValueError:  # a brace without its other
        return word


def widget_words(widget, language):
    """Return all that a widget says in `language`, what every widget says included."""
    everywhere = words_of(_table(SHARED), language, "widgets", "every")
    return {**everywhere, **words_of(_table(widget.folder), language, "widgets", widget.name)}


@cache
def _table(folder):
    """Return the words.yml of a widget's folder: language -> key -> word."""
    return yaml.safe_load((folder / "words.yml").read_text(encoding="utf-8"))
