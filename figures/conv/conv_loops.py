"""What the four loop variables point at: the window's corner in the picture, the cell in the kernel."""

import torch

from figures.conv.conv_window import IMAGE, KERNEL, number
from figures.svg import arrow, grid, rect, svg, text

WORDS = {
    "zh": {"outer": "窗口停在哪", "inner": "窗口里哪一格"},
    "en": {"outer": "where the window is", "inner": "which cell in it"},
}
TOP, LEFT, I, J = 2, 1, 2, 1
CELL = 30


def table(x, y, values, role, marked, down, right):
    """A table with its row and column numbers, and an arrow (a name, a number) for each of the two ways."""
    rows, columns = values.shape
    (down_name, down_by), (right_name, right_by) = down, right
    return [
        grid(x, y, values, role=role, cell=CELL, marked=marked),
        *(text(x + CELL * (j + 0.5), y - 12, j, size=13) for j in range(columns)),
        *(text(x - 11, y + CELL * (i + 0.5), i, size=13) for i in range(rows)),
        arrow(x - 28, y, x - 28, y + CELL * down_by, role="kernel"),
        text(x - 36, y + CELL * down_by / 2, f"{down_name}={down_by}", role="kernel", anchor="end"),
        arrow(x, y - 28, x + CELL * right_by, y - 28, role="kernel"),
        text(x + CELL * right_by + 6, y - 28, f"{right_name}={right_by}", role="kernel", anchor="start"),
    ]


def draw(words):
    row, column = TOP + I, LEFT + J
    term = torch.stack([IMAGE[row, column], KERNEL[I, J]])
    x, y = 84, 70
    return svg(
        420,
        282,
        text(x + 2.5 * CELL, 12, words["outer"]),
        text(322 + 1.5 * CELL, 12, words["inner"]),
        *table(x, y, IMAGE, "input", {(row, column)}, ("top", TOP), ("left", LEFT)),
        rect(x + CELL * LEFT - 1, y + CELL * TOP - 1, 3 * CELL + 2, 3 * CELL + 2, role="kernel"),
        rect(x + CELL * LEFT - 2, y + CELL * TOP - 2, 3 * CELL + 4, 3 * CELL + 4, role="kernel"),
        *table(322, y, KERNEL, "kernel", {(I, J)}, ("i", I), ("j", J)),
        text(206, 244, f"image[{TOP} + {I}][{LEFT} + {J}]", role="input", anchor="end"),
        text(216, 244, "×"),
        text(226, 244, f"kernel[{I}][{J}]", role="kernel", anchor="start"),
        text(216, 270, f"= {number(term[0])} × {number(term[1])} = {number(term.prod())}", role="output", bold=True),
    )
