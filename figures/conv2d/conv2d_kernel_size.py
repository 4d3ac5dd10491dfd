"""Kernels of 1×1, 3×3 and 3×5 on a 7×7 input, and the outputs that they leave."""

import torch
from torch import nn

from figures.svg import grid, rect, svg, text

WORDS = {
    "zh": {"kernel": "卷积核 {}×{}", "output": "输出 {}×{}"},
    "en": {"kernel": "kernel {}×{}", "output": "output {}×{}"},
}


def draw(words):
    cell, parts = 18, []
    for panel, (height, width) in enumerate([(1, 1), (3, 3), (3, 5)]):
        rows, columns = nn.Conv2d(1, 1, (height, width))(torch.zeros(1, 1, 7, 7)).shape[2:]
        x = 2 + panel * 145
        middle = x + 3.5 * cell
        parts.append(text(middle, 12, words["kernel"].format(height, width), role="kernel"))
        parts.append(grid(x, 28, [[""] * 7] * 7, role="input", cell=cell))
        for i in range(height):
            for j in range(width):
                parts.append(rect(x + j * cell, 28 + i * cell, cell, cell, role="kernel", solid=True))
        parts.append(rect(x - 1, 27, width * cell + 2, height * cell + 2, role="kernel"))
        blank = [[""] * columns] * rows
        marked = {(i, j) for i in range(rows) for j in range(columns)}
        parts.append(grid(middle - columns * cell / 2, 176, blank, role="output", cell=cell, marked=marked))
        parts.append(text(middle, 176 + 7 * cell + 14, words["output"].format(rows, columns), role="output"))
    return svg(420, 330, *parts)
