"""One output cell of Conv2d(3, 6, 3): 18 partial sums, added in rows to 6 totals (the explorer's mixed numbers)."""

import torch
import torch.nn.functional as F

from figures.svg import grid, svg, text

WORDS = {
    "zh": {"in": "输入通道", "out": "输出通道", "filter": "滤镜 {n}"},
    "en": {"in": "input channel", "out": "output channel", "filter": "filter {n}"},
}
CELL, TOP = 40, 60


def draw(words):
    image = (torch.arange(3 * 5 * 5) * 7 % 11).float().reshape(1, 3, 5, 5)
    weight = (torch.arange(6 * 3 * 3 * 3) * 2 % 5 - 2).float().reshape(6, 3, 3, 3)
    totals = F.conv2d(image, weight)[0, :, 0, 0]
    partial = (image[0, :, :3, :3] * weight).sum(dim=(2, 3))  # (filter, input channel)
    parts = []
    for c in range(3):
        parts.append(text(120 + 68 * c, 42, c, role="input", bold=True))
    for o in range(6):
        y = TOP + 46 * o
        parts.append(text(84, y + CELL / 2, words["filter"].format(n=o), role="kernel", anchor="end"))
        for c in range(3):
            parts.append(grid(100 + 68 * c, y, partial[o : o + 1, c : c + 1], role="kernel", cell=CELL))
            parts.append(text(154 + 68 * c, y + CELL / 2, "+" if c < 2 else "="))
        parts.append(grid(304, y, totals[o : o + 1, None], role="output", cell=CELL, marked={(0, 0)}))
        parts.append(text(358, y + CELL / 2, o, role="output", anchor="start", bold=True))
    return svg(
        420,
        TOP + 46 * 6,
        text(188, 14, words["in"], role="input"),
        text(350, 42, words["out"], role="output"),
        *parts,
    )
