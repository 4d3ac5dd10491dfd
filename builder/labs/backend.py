"""A matplotlib backend: `plt.show()` in a lab hands every open figure to its notebook, as SVG.

execution.py names it to the kernel. Jupyter's own backend gives PNG, unless each notebook asks
for SVG in a line of code that readers would then have to copy.
"""

import io
import warnings

from IPython import get_ipython
from IPython.display import display
from matplotlib import pyplot
from matplotlib.backends.backend_svg import FigureCanvasSVG as FigureCanvas

__all__ = ["FigureCanvas", "show"]  # what matplotlib asks of a backend


def show(*_, **__):
    """Display every open figure and close it."""
    for number in pyplot.get_fignums():
        figure, text = pyplot.figure(number), io.StringIO()
        figure.savefig(text, format="svg", metadata={"Date": None})
        display({"image/svg+xml": text.getvalue()}, raw=True, metadata={"shown_by": __name__})
        pyplot.close(figure)


def _refuse_what_is_not_shown():
    """At the end of a cell: an open figure would be lost on the page, for it would not be seen in a script either."""
    if pyplot.get_fignums():
        pyplot.close("all")
        warnings.warn("this cell draws a figure and does not show it: end it in plt.show()", stacklevel=2)


get_ipython().events.register("post_execute", _refuse_what_is_not_shown)
