"""A column minus a row: three outputs and three targets become nine differences."""

import torch

from figures.svg import CELL, grid, svg, text

WORDS = {
    "zh": {"output": "输出", "target": "目标", "difference": "差"},
    "en": {"output": "output", "target": "target", "difference": "difference"},
}


def draw(words):
    output = torch.tensor([[1.0], [2.0], [3.0]])
    target = torch.tensor([1.0, 2.0, 3.0])
    difference = output - target
    wanted = {(i, i) for i in range(3)}
    left, top = 168, 74
    return svg(
        420,
        220,
        text(left + 1.5 * CELL, 10, f"{words['target']} {tuple(target.shape)}"),
        grid(left, 24, target[None], cell=CELL),
        text(76, top + 1.5 * CELL, f"{words['output']} {tuple(output.shape)}", role="output"),
        grid(left - CELL - 14, top, output, role="output"),
        grid(left, top, difference, marked=wanted),
        text(left + 1.5 * CELL, top + 3 * CELL + 18, f"{words['difference']} {tuple(difference.shape)}"),
    )
