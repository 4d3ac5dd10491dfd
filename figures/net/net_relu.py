"""ReLU: flat up to zero, then straight up."""

import torch
import torch.nn.functional as F

from figures.svg import arrow, grid, line, svg, text

WORDS = {
    "zh": {"input": "输入", "output": "输出"},
    "en": {"input": "input", "output": "output"},
}

UNIT = 28


def draw(words):
    values = torch.tensor([[-3, -1, 0, 2, 4.0]])
    kept = F.relu(values)
    axis = torch.linspace(-4, 4, 81)
    left, base = 150, 250
    points = [(left + UNIT * a, base - UNIT * b) for a, b in zip(axis.tolist(), F.relu(axis).tolist())]
    return svg(
        420,
        290,
        text(76, 20, words["input"], role="input", anchor="end"),
        grid(90, 4, values, role="input"),
        text(76, 92, words["output"], role="output", anchor="end"),
        grid(90, 76, kept, role="output", marked={(0, 3), (0, 4)}),
        text(306, 58, "relu", anchor="start"),
        *(arrow(108 + 36 * i, 44, 108 + 36 * i, 72) for i in range(5)),
        arrow(left - 130, base, left + 150, base),
        arrow(left, base + 20, left, base - 125),
        text(left + 160, base, words["input"], role="input", anchor="start"),
        text(left + 12, base - 118, words["output"], role="output", anchor="start"),
        line(points, role="output"),
        text(left - 10, base + 16, "0"),
    )
