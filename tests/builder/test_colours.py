"""Colours are defined in the style sheet, and nowhere else."""

import re

import pytest

from builder import colours
from builder.page import ROOT

ROOMS = ("builder", "figures", "theme", "widgets")
FILES = [
    file
    for file in [ROOT / "hooks.py", *(file for room in ROOMS for file in sorted((ROOT / room).rglob("*")))]
    # The icon is a file that browsers show alone: no style sheet reaches it.
    if file.is_file() and file.suffix not in (".pyc", ".svg") and file != colours.STYLE
]


def repeated(text):
    """Return the theme's colours that stand in `text`, with `#` or, as matplotlib writes them, without."""
    defined = {value[1:] for name in colours.SCHEMES for value in colours.scheme(name).values() if len(value) == 7}
    return sorted(defined & set(re.findall(r"(?<!\w)[0-9a-f]{6}(?!\w)", text.lower())))


def test_the_colours_of_the_theme_stand_in_the_style_sheet_alone():
    found = {file.relative_to(ROOT).as_posix(): repeated(file.read_text(encoding="utf-8")) for file in FILES}
    assert {name: values for name, values in found.items() if values} == {}
    assert repeated('"#005f9e" and axes.edgecolor: 888c93') == ["005f9e", "888c93"], "the rule bites"


@pytest.mark.parametrize("role", ["input", "kernel", "output", "padding", "plain"])
def test_the_rules_for_figures_have_every_role_in_its_own_colour(role):
    rules = colours.figure_rules()
    for part in ("text", "solid", "fill", "line"):
        assert re.search(rf"\.{role}-{part}\b[^{{]*\{{ (fill|stroke): #[0-9a-f]{{6}}", rules), part
    assert "var(" not in rules


def test_the_root_page_has_the_colours_of_both_schemes(site):
    html = (site / "index.html").read_text(encoding="utf-8")
    for name in colours.SCHEMES:
        assert f"--ink: {colours.scheme(name)['--md-default-fg-color']};" in html
