"""The nine cells that a 3×3 kernel reads at dilation 1, 2 and 3."""

import torch
from torch import nn

from figures.svg import grid, rect, svg, text

WORDS = {
    "zh": {"dilation": "膨胀率 {d}", "spans": "铺开 {size}×{size}"},
    "en": {"dilation": "dilation {d}", "spans": "spans {size}×{size}"},
}


def draw(words):
    cell, parts = 18, []
    for d in (1, 2, 3):
        image = torch.zeros(1, 1, 7, 7, requires_grad=True)
        conv = nn.Conv2d(1, 1, 3, dilation=d, bias=False)
        nn.init.ones_(conv.weight)
        conv(image)[0, 0, 0, 0].backward()
        reads = image.grad[0, 0].nonzero().tolist()
        size = max(max(place) for place in reads) + 1
        x = 2 + (d - 1) * 145
        parts.append(text(x + 63, 12, words["dilation"].format(d=d), role="kernel"))
        parts.append(grid(x, 28, [[""] * 7] * 7, role="input", cell=cell))
        for i, j in reads:
            parts.append(rect(x + j * cell + 1, 29 + i * cell, cell - 2, cell - 2, role="kernel", solid=True))
            parts.append(rect(x + j * cell + 5, 33 + i * cell, cell - 10, cell - 10, role="kernel", solid=True))
        parts.append(rect(x - 1, 27, size * cell + 2, size * cell + 2, role="kernel", dashed=True))
        parts.append(text(x + 63, 172, words["spans"].format(size=size), role="kernel"))
    return svg(420, 186, *parts)
