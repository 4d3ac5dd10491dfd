"""What the pages' Markdown can do beyond Python-Markdown, in the order in which it is done."""

from markdown.extensions import Extension

from builder.markdown.blocks import Blocks, Markers
from builder.markdown.elsewhere import Elsewhere, Shown
from builder.markdown.figures import Figures
from builder.markdown.glossary import Terms
from builder.markdown.leftovers import Leftovers
from builder.markdown.lessons import Lessons
from builder.markdown.lines import JoinLines
from builder.markdown.math import Formulas
from builder.markdown.tables import Tables
from builder.markdown.widgets import Widgets

# A higher number is earlier. The numbers of others, between which ours have their places, are Python-Markdown's,
# pymdownx's and MkDocs' own.
ON_THE_TEXT = [
    (40, Markers),  # before superfences takes the blocks away (25), because a marker belongs to the block below it
    (24, Formulas),  # after that, so that a dollar sign in a block is a dollar sign; before raw HTML is parsed (20)
    (23, Tables),  # as raw HTML, of data
    (22, Lessons),
]
ON_THE_TREE = [
    (15, Terms),  # after inline Markdown is parsed (20); MkDocs resolves the links (0), ours too
    (14, Elsewhere),  # after that, for its links too
    (6, Widgets),
    (5, Figures),
    (4, Leftovers),  # last, of what is still text then; before escapes are undone (0)
]
ON_THE_HTML = [
    (-5, Shown),  # of links that were hidden from MkDocs
    (-10, Blocks),  # after raw HTML is back (0 and above)
    (-20, JoinLines),  # last of all
]


class Book(Extension):
    """All of it, for one language's site."""

    def __init__(self, site):
        super().__init__()
        self.site = site

    def extendMarkdown(self, md):
        for registry, table in (
            (md.preprocessors, ON_THE_TEXT),
            (md.treeprocessors, ON_THE_TREE),
            (md.postprocessors, ON_THE_HTML),
        ):
            for priority, processor in table:
                registry.register(processor(md, self.site), processor.__name__, priority)


def extensions(site):
    """Return what MkDocs adds to its Markdown extensions."""
    return [Book(site)]
