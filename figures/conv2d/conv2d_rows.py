"""One window of Conv2d(2, 3, 2): the weight flattened into rows, times the flattened window."""

import torch
import torch.nn.functional as F

from figures.svg import grid, svg, text

WORDS = {
    "zh": {"channel": "通道 {}", "window": "窗口", "output": "输出"},
    "en": {"channel": "channel {}", "window": "window", "output": "output"},
}
CELL = 27


def draw(words):
    weight = (torch.arange(24) * 2 % 5 - 2.0).reshape(3, 2, 2, 2)
    image = (torch.arange(8) * 7 % 11 + 0.0).reshape(1, 2, 2, 2)
    output = F.conv2d(image, weight).reshape(3, 1)
    rows = weight.flatten(1)
    left, top = 4, 34 + 2.5 * CELL
    half = rows.shape[1] // 2
    first_filter = {(0, i) for i in range(rows.shape[1])}
    column = {(i, 0) for i in range(rows.shape[1])}
    return svg(
        420,
        282,
        text(left + CELL * half / 2, top - 16, words["channel"].format(0), role="input"),
        text(left + CELL * half * 1.5, top - 16, words["channel"].format(1), role="input"),
        grid(left, top, rows, role="kernel", cell=CELL, marked=first_filter),
        text(left + CELL * half, top + 3 * CELL + 18, "weight.flatten(1)", role="kernel"),
        text(left + 8 * CELL + 21, top + 1.5 * CELL, "@"),
        text(279, 12, words["window"], role="input"),
        grid(279 - CELL / 2, 34, image.reshape(-1, 1), role="input", cell=CELL, marked=column),
        text(322, top + 1.5 * CELL, "="),
        text(372, top - 16, words["output"], role="output"),
        grid(372 - CELL / 2, top, output, role="output", cell=CELL, marked={(0, 0)}),
    )
