"""Draw a figure, or take it from the cache: figures/<chapter>/<name>.py, and each widget's standin.py.

A figure is a module with `WORDS`, a table of words for each language, and `draw(words)`, which returns an SVG. What it
draws is computed, some of it by real training, so it is kept until its words, its code or torch change.
"""

import hashlib
import importlib
import sys
from functools import cache

from builder.cache import code_version, kept
from builder.page import PROJECT, ROOT

FIGURES = ROOT / "figures"


@cache
def figure_module(name):
    """Return the dotted name of the module that draws the figure `name`, or None."""
    found = sorted(FIGURES.glob(f"*/{name}.py"))
    return f"figures.{found[0].parent.name}.{name}" if found else None


def drawn(module, language, *values):
    """Return the SVG that `module` draws, with its words in `language`, or in English where it has none.

    `values` go to its `draw` after the words.
    """
    if str(PROJECT) not in sys.path:
        sys.path.insert(0, str(PROJECT))  # a figure may use the very functions that a page shows
    source = ROOT / f"{module.replace('.', '/')}.py"
    figure = importlib.import_module(module)
    words = {**figure.WORDS["en"], **figure.WORDS.get(language, {})}
    spoken = language if language in figure.WORDS else "en"
    name = f"{'.'.join(module.split('.')[1:])}{_short(values)}.{spoken}.svg"
    made_from = repr((code_version(source), words, values))
    return kept(
        "figures", name, made_from, lambda file: file.write_text(figure.draw(words, *values), encoding="utf-8")
    ).read_text(encoding="utf-8")


def _short(values):
    """Tell apart the same figure of several values, in a file name."""
    return f".{hashlib.sha256(repr(values).encode()).hexdigest()[:8]}" if values else ""
