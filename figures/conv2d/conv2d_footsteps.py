"""A kernel of three cells walks along a row with strides 2, 3 and 4: overlap, no gap, a gap."""

import torch
import torch.nn.functional as F

from figures.svg import grid, rect, svg, text

WORDS = {
    "zh": {"stride": "步幅 {}", "reads": "数字：这一格被读到几次"},
    "en": {"stride": "stride {}", "reads": "numbers: how often the cell is read"},
}

CELL, CELLS, KERNEL = 36, 11, 3


def draw(words):
    parts, x = [], (420 - CELLS * CELL) / 2
    for index, stride in enumerate([2, 3, 4]):
        row = torch.zeros(1, 1, CELLS, requires_grad=True)
        output = F.conv1d(row, torch.ones(1, 1, KERNEL), stride=stride)
        output.sum().backward()
        y = index * 122
        parts.append(text(210, y + 12, words["stride"].format(stride), role="kernel"))
        for place in range(output.shape[-1]):
            left = x + place * stride * CELL
            down = y + 28 + (place % 2) * 13
            parts.append(rect(left + 2, down, KERNEL * CELL - 4, 9, role="kernel", solid=True))
        for j, count in enumerate(row.grad[0, 0].tolist()):
            role, marked = ("input", ()) if count else ("plain", {(0, 0)})
            parts.append(grid(x + j * CELL, y + 56, [[count]], role=role, marked=marked))
    parts.append(text(210, 3 * 122 - 8, words["reads"]))
    return svg(420, 3 * 122 + 8, *parts)
