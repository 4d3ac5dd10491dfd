"""One grey picture, one colour picture, a batch of four: sheets of numbers and their shapes."""

import torch

from figures.svg import grid, line, svg, text

WORDS = {
    "zh": {"grey": "灰度图", "colour": "彩色图", "batch": "四张彩色图"},
    "en": {"grey": "grey", "colour": "colour", "batch": "four in colour"},
}


def sheets(x, y, side, count, shift):
    """Square sheets one behind the other; the front one is ruled into pixels."""
    parts = []
    for k in range(count - 1, 0, -1):
        a, b = x + k * shift, y - k * shift
        parts.append(
            line(
                [(a, b + shift), (a, b), (a + side, b), (a + side, b + side), (a + side - shift, b + side)],
                role="input",
            )
        )
    cells = [[""] * 4] * 4
    ruled = {(i, j) for i in range(4) for j in range(4)}
    parts.append(grid(x, y, cells, role="input", cell=side / 4, marked=ruled))
    return "".join(parts)


def draw(words):
    grey = torch.zeros(32, 32)
    colour = torch.stack([grey, grey, grey])
    batch = torch.stack([colour] * 4)
    shape = {name: str(tuple(t.shape)) for name, t in (("grey", grey), ("colour", colour), ("batch", batch))}
    return svg(
        420,
        224,
        sheets(18, 68, 80, 1, 12),
        text(58, 182, words["grey"], role="input"),
        text(58, 206, shape["grey"]),
        sheets(148, 80, 80, 3, 12),
        text(200, 182, words["colour"], role="input"),
        text(200, 206, shape["colour"]),
        *(sheets(290 + 64 * (n % 2), 40 + 72 * (n // 2), 40, 3, 8) for n in range(4)),
        text(350, 182, words["batch"], role="input"),
        text(350, 206, shape["batch"]),
    )
