"""A ring of zeros lets the kernel sit on the corner of the image."""

import torch
import torch.nn.functional as F

from figures.svg import grid, rect, svg, text

WORDS = {
    "zh": {"input": "输入 5×5，填充 1", "output": "输出 5×5"},
    "en": {"input": "input 5×5, padding 1", "output": "output 5×5"},
}


def draw(words):
    image = torch.arange(25.0).reshape(1, 1, 5, 5)
    padded = F.pad(image, (1, 1, 1, 1))[0, 0].tolist()
    output = F.conv2d(image, torch.ones(1, 1, 3, 3), padding=1)[0, 0].round()
    cell = 32
    parts = []
    for i, row in enumerate(padded):
        for j, value in enumerate(row):
            ring = i in (0, 6) or j in (0, 6)
            role = "padding" if ring else "input"
            marked = {(0, 0)} if ring else ()
            parts.append(grid(2 + j * cell, 28 + i * cell, [[value]], role=role, cell=cell, marked=marked, size=13))
    return svg(
        420,
        260,
        text(114, 12, words["input"], role="input"),
        *parts,
        rect(4, 30, 3 * cell - 4, 3 * cell - 4, role="kernel"),
        rect(5.5, 31.5, 3 * cell - 7, 3 * cell - 7, role="kernel"),
        text(334, 44, words["output"], role="output"),
        grid(254, 60, output, role="output", cell=cell, marked={(0, 0)}, size=13),
    )
