"""The theme's colours, read from where they are defined: theme/assets/style.css.

What is drawn outside the pages (matplotlib's figures in labs, the pictures in notebooks) or is not in a page's reach
(the root page) takes them from here, so that a colour is changed in one place.
"""

import re
from functools import cache

from builder.page import ROOT

STYLE = ROOT / "theme" / "assets" / "style.css"
VARIABLE = re.compile(r"var\((--[\w-]+)\)")
SCHEMES = {"light": "default", "dark": "slate"}


@cache
def scheme(name):
    """Return the colours of the "light" or "dark" scheme: the variables, such as `--role-input`, and their values."""
    block = re.search(rf'\[data-md-color-scheme="{SCHEMES[name]}"\] \{{(.*?)\}}', _style(), re.S)[1]
    return dict(re.findall(r"(--[\w-]+): *(#[0-9a-f]{3,8});", block))


@cache
def figure_rules():
    """Return the style sheet's rules for the parts of figures (`.input-line` …), in the light colours."""
    figures = _style().partition("/* 3 Figures")[2].partition("/* 4 ")[0]
    return in_light("\n".join(re.findall(r"^\.(?!md-|figure\b).*\}$", figures, re.M)))


def sans():
    """Return the style sheet's list of sans-serif fonts, Chinese ones."""
    return re.search(r"--sans: (.*);", _style())[1]


def variables(text):
    """Return the names in the text's `var(--name)`."""
    return VARIABLE.findall(text)


def in_light(text, prefix="#"):
    """Replace every `var(--name)` in the text by its light colour; matplotlib wants colours without the `#`."""
    return VARIABLE.sub(lambda match: prefix + scheme("light")[match[1]][1:], text)


@cache
def _style():
    return STYLE.read_text(encoding="utf-8")
