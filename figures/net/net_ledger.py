"""32 → 30 → 15 → 13 → 6, and why the last pooling leaves a row and a column unread."""

import torch
import torch.nn.functional as F

from figures.svg import arrow, rect, svg, text
from net import Net

WORDS = {
    "zh": {"unread": "从未读到"},
    "en": {"unread": "never read"},
}

CELL, GAP = 14, 4


def draw(words):
    net = Net()
    with torch.no_grad():
        maps = [torch.zeros(1, 1, 32, 32)]
        for conv in net.conv1, net.conv2:
            maps.append(conv(maps[-1]))
            maps.append(F.max_pool2d(maps[-1], 2))
    sides = [values.shape[-1] for values in maps]
    count, before, after = maps[-1].shape[1], sides[-2], sides[-1]

    parts = []
    for index, side in enumerate(sides):
        x, role = 34 + 88 * index, "output" if index else "input"
        parts.append(rect(x - 24, 28, 48, 36, role=role, solid=True))
        parts.append(text(x, 46, side, role=role, size=18, bold=True))
        if index:
            is_conv = index % 2
            name = f"conv{(index + 1) // 2}" if is_conv else "pool"
            change = f"−{sides[index - 1] - side}" if is_conv else "÷2"
            role = "kernel" if is_conv else "plain"
            parts.append(arrow(x - 62, 46, x - 26, 46, role=role))
            parts.append(text(x - 44, 33, change, role=role))
            parts.append(text(x - 44, 12, name, role=role))

    left, top, used = 10, 106, 2 * after

    def place(index):
        """A cell's distance from the grid's edge; a gap after every window."""
        return CELL * index + GAP * (index // 2)

    for row in range(before):
        for column in range(before):
            unread = row >= used or column >= used
            x, y = left + place(column), top + place(row)
            if unread:
                parts.append(rect(x, y, CELL, CELL, dashed=True))
            else:
                parts.append(rect(x, y, CELL, CELL, role="output", solid=True))
    for row in range(after):
        for column in range(after):
            x, y = 300 + CELL * column, top + CELL * row
            parts.append(rect(x, y, CELL, CELL, role="output", solid=True))
    length = place(before - 1) + CELL
    bottom = top + length
    parts += [
        text(left + length / 2, 92, f"{before}×{before}", role="output"),
        arrow(234, top + 42, 286, top + 42),
        text(260, top + 27, "pool"),
        text(342, 92, f"{after}×{after}", role="output"),
        text(left + length + 10, bottom - CELL / 2, words["unread"], anchor="start"),
        text(330, top + 130, f"{count} × {after} × {after} = {maps[-1].numel()}", role="output", size=17, bold=True),
    ]
    return svg(420, bottom + 8, *parts)
