"""A matplotlib backend: `plt.show()` in a lab hands every open figure to its notebook, as SVG.

theme/hooks/labs.py names it to the kernel. Jupyter's own backend gives PNG, unless each notebook asks
for SVG in a line of code that readers would then have to copy.
"""

import io

from IPython.display import display
from matplotlib import pyplot
from matplotlib.backends.backend_svg import FigureCanvasSVG as FigureCanvas

__all__ = ["FigureCanvas", "show"]  # what matplotlib asks of a backend


def show(*_, **__):
    """Display every open figure and close it."""
    for number in pyplot.get_fignums():
        figure, text = pyplot.figure(number), io.StringIO()
        figure.savefig(text, format="svg", metadata={"Date": None})
        display({"image/svg+xml": text.getvalue(), "text/plain": "figure"}, raw=True)
        pyplot.close(figure)
