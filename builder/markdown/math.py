r"""Turn $…$ and $$…$$ into MathML while the site is built.

A formula that math-core does not know stops the build and names its file and line. Four commands
of our own, \In \Ker \Out \Pad, give input, kernel, output and padding the colours that they have
in the figures.
"""

import re

from markdown.preprocessors import Preprocessor
from math_core import LatexError, LatexToMathML

from builder.page import PageError

ROLES = {"In": "input", "Ker": "kernel", "Out": "output", "Pad": "padding"}
# math-core knows colours, not classes: each role borrows a colour that is then swapped for a class.
_BORROWED = {"In": "blue", "Ker": "orange", "Out": "green", "Pad": "violet"}
_HEX = {"In": "#0000FF", "Ker": "#FF8001", "Out": "#03FF00", "Pad": "#800080"}
_converter = LatexToMathML(
    macros={name: rf"\textcolor{{{color}}}{{#1}}" for name, color in _BORROWED.items()},
    fancy_error=False,
)
# Inline code first: a dollar sign in it is a dollar sign.
FORMULA = re.compile(
    r"(?P<code>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
    r"|(?<!\\)\$\$(?P<display>[^$]+?)\$\$"
    r"|(?<![\\$])\$(?P<inline>[^\s$](?:[^$\n]*?[^\s$\\])?)\$(?![\d$])(?P<after>[，。、；：！？）”,.;:)]*)",
    re.S,
)


def to_mathml(latex, display):
    """Return the MathML of a formula; raise math_core.LatexError when it is not understood."""
    mathml = _converter.convert_with_local_state(latex, displaystyle=display)
    for name, color in _HEX.items():
        mathml = mathml.replace(f'style="color:{color};"', f'class="{ROLES[name]}"')
    return mathml


def without_roles(latex):
    """Return the formula without our own commands, as other programs read it: `\\In{C_{in}}` is `{C_{in}}`."""
    return re.sub(rf"\\(?:{'|'.join(ROLES)})(?![A-Za-z])\s*(?=\{{)", "", latex)


class Formulas(Preprocessor):
    def __init__(self, md, site):
        super().__init__(md)
        self.site = site

    def run(self, lines):
        return FORMULA.sub(self.replace, "\n".join(lines)).split("\n")

    def replace(self, match):
        if match["code"]:
            return match[0]
        display = match["display"] is not None
        latex = (match["display"] or match["inline"]).strip()
        try:
            mathml = to_mathml(latex, display)
        except LatexError as error:
            raise PageError(f"{self.site.page.place_of(match[0])}: bad formula ${latex}$: {error}") from None
        self.site.formulas.update(re.sub(r"<[^>]*>", "", mathml))
        if not display:
            # A browser may break a line between a formula and its comma; the span forbids it.
            kept = f'<span class="keep">{mathml}{match["after"]}</span>' if match["after"] else mathml
            return self.md.htmlStash.store(kept)
        label = self.site.words["formula"]
        box = f'<div class="formula" tabindex="0" role="group" aria-label="{label}">{mathml}</div>'
        return self.md.htmlStash.store(box)
