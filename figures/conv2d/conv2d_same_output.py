"""Rounding down: inputs of 6, 7 and 8 cells give the same number of outputs."""

import torch
from torch import nn

from figures.svg import rect, svg, text

WORDS = {
    "zh": {"title": "卷积核 3 格，步幅 3", "in": "{n} 格", "out": "{n} 个输出", "unread": "虚线格：读不到"},
    "en": {"title": "kernel 3, stride 3", "in": "{n} cells", "out": "{n} outputs", "unread": "dashed: never read"},
}


def draw(words):
    k = s = 3  # so the windows do not overlap
    cell = 28
    conv = nn.Conv2d(1, 1, (1, k), stride=(1, s))
    x, parts = 62, [text(16, 12, words["title"], role="kernel", anchor="start")]
    for row, n in enumerate([6, 7, 8, 9]):
        y = 32 + 46 * row
        out = conv(torch.zeros(1, 1, 1, n)).shape[-1]
        parts.append(text(x - 8, y + cell / 2, words["in"].format(n=n), role="input", anchor="end"))
        for i in range(n):
            window, place = i // k, x + i * cell + 7 * (i // k)  # a gap between windows
            role, unread = ("kernel", False) if window < out else ("input", True)
            parts.append(rect(place, y, cell, cell, role=role, solid=not unread, dashed=unread))
            if i % k == 1 and not unread:
                parts.append(text(place + cell / 2, y + cell / 2, window + 1, role=role, bold=True))
        parts.append(text(414, y + cell / 2, words["out"].format(n=out), role="output", anchor="end"))
    parts.append(text(16, 226, words["unread"], role="input", anchor="start"))
    return svg(420, 240, *parts)
