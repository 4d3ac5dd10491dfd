"""Where the output size comes from: room to move, whole steps, plus the start."""

import torch
from torch import nn

from figures.svg import rect, svg, text

WORDS = {
    "zh": {
        "strip": "输入 {n} 格，两边各填充 {p} 格：共 {total} 格",
        "room": "还能走 {total} − {k} = {room} 格",
        "steps": "每步 {s} 格，够走 {steps} 整步",
        "sum": "起点 1 个 + {steps} 步 = {out} 个输出",
        "left": "读不到",
    },
    "en": {
        "strip": "{n} cells, padding {p} each side: {total}",
        "room": "room to move: {total} − {k} = {room}",
        "steps": "steps of {s}: {steps} whole ones fit",
        "sum": "the start + {steps} steps = {out} outputs",
        "left": "never read",
    },
}


def draw(words):
    n, p, k, s = 6, 1, 3, 2
    conv = nn.Conv2d(1, 1, (1, k), stride=(1, s), padding=(0, p))
    out = conv(torch.zeros(1, 1, 1, n)).shape[-1]
    total, cell = n + 2 * p, 40
    facts = dict(n=n, p=p, k=k, s=s, total=total, room=total - k, steps=(total - k) // s, out=out)
    used = s * (out - 1) + k
    x = 210 - total * cell / 2
    parts = [text(210, 12, words["strip"].format(**facts), role="input")]
    for i in range(total):
        ring = i < p or i >= n + p
        role = "padding" if ring else "input"
        parts.append(rect(x + i * cell, 28, cell, 34, role=role, solid=ring))
        parts.append(text(x + (i + 0.5) * cell, 45, 0 if ring else i - p + 1, role=role))
    for j in range(out):
        y = 72 + 30 * j
        for i in range(k):
            parts.append(rect(x + (j * s + i) * cell, y, cell, 24, role="kernel", solid=True))
        parts.append(text(x + (j * s + k / 2) * cell, y + 12, j + 1, role="kernel", bold=True))
    # Cells behind the last window.
    parts.append(text(x + (used + (total - used) / 2) * cell - 4, 76, words["left"], size=13))
    for row, name in enumerate(["room", "steps", "sum"]):
        role = "output" if name == "sum" else "kernel"
        parts.append(text(210, 184 + 24 * row, words[name].format(**facts), role=role))
    return svg(420, 246, *parts)
