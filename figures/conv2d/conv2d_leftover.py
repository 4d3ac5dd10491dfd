"""How many windows read each cell of a 6×6 input with a 3×3 kernel and stride 2."""

import torch
from torch import nn

from figures.svg import CELL, grid, rect, svg, text

WORDS = {
    "zh": {"input": "每格被几个窗口读到", "output": "输出"},
    "en": {"input": "windows that read each cell", "output": "output"},
}


def draw(words):
    image = torch.zeros(1, 1, 6, 6, requires_grad=True)
    conv = nn.Conv2d(1, 1, 3, stride=2)
    nn.init.ones_(conv.weight)
    output = conv(image)
    output.sum().backward()
    reads = image.grad[0, 0].round()
    size = output.shape[-1]
    parts = []
    for i, row in enumerate(reads.tolist()):
        for j, count in enumerate(row):
            role, marked = ("input", ()) if count else ("plain", {(0, 0)})
            parts.append(grid(8 + j * CELL, 28 + i * CELL, [[count]], role=role, marked=marked))
    for i in range(size):
        for j in range(size):
            x, y = 8 + 2 * j * CELL, 28 + 2 * i * CELL
            parts.append(rect(x + 3, y + 3, 3 * CELL - 6, 3 * CELL - 6, role="kernel", dashed=True))
    blank = [[""] * size] * size
    marked = {(i, j) for i in range(size) for j in range(size)}
    return svg(
        420,
        252,
        text(116, 12, words["input"], role="input"),
        text(334, 82, words["output"], role="output"),
        *parts,
        grid(334 - size * CELL / 2, 98, blank, role="output", marked=marked),
        text(334, 190, f"{size}×{size}", role="output"),
    )
