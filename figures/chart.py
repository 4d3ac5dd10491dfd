"""What charts are made of beyond svg.py: two axes, the numbers at them, dots. Lengths are those of svg.py."""

from figures.svg import arrow, text


def axes(left, bottom, top, right=412):
    """The axis that goes up from the corner (left, bottom) to `top`, and the one that goes across to `right`."""
    return arrow(left, bottom, left, top) + arrow(left, bottom, right, bottom)


def below(bottom, places, *, gap=18):
    """Numbers under the axis across: {number: x}."""
    return "".join(text(x, bottom + gap, number) for number, x in places.items())


def beside(left, places, *, gap=10):
    """Numbers to the left of the axis upwards: {number: y}."""
    return "".join(text(left - gap, y, number, anchor="end") for number, y in places.items())


def dot(x, y, *, role="plain", radius=5):
    """A filled circle around a point."""
    return f'<circle class="{role}-solid" cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}"/>'
