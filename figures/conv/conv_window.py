"""The first two and the last stop of a 3×3 kernel on a 5×5 picture, with the sums written out."""

import torch
import torch.nn.functional as F

from figures.svg import grid, rect, svg, text

WORDS = {
    "zh": {"input": "输入", "sum": "输入 × 卷积核，九项相加", "output": "输出"},
    "en": {"input": "input", "sum": "input × kernel, nine terms", "output": "output"},
}

IMAGE = torch.tensor([[0, 1, 1, 1, 0], [0, 0, 0, 1, 0], [0, 0, 1, 0, 0], [0, 0, 1, 0, 0], [0, 0, 1, 0, 0.0]])
KERNEL = torch.tensor([[1, 1, 1], [-1, -1, 1], [-1, 1, -1.0]])
STOPS = [(0, 0), (0, 1), (2, 2)]


def number(value):
    return f"{value:g}".replace("-", "−")


def products(x, y, patch):
    """Nine products in three lines, the factors in their roles' colours."""
    parts = []
    for i in range(3):
        for j in range(3):
            left, top = x + 62 * j, y + 24 * i
            parts.append(text(left, top, number(patch[i, j]), role="input", anchor="end"))
            parts.append(text(left + 7, top, "×"))
            parts.append(text(left + 13, top, number(KERNEL[i, j]), role="kernel", anchor="start"))
            if (i, j) != (2, 2):
                parts.append(text(left + 41, top, "+"))
    return "".join(parts)


def draw(words):
    output = F.conv2d(IMAGE[None, None], KERNEL[None, None])[0, 0]
    parts = [
        text(66, 12, words["input"], role="input"),
        text(234, 12, words["sum"]),
        text(376, 12, words["output"], role="output"),
    ]
    for number_of_stop, (top, left) in enumerate(STOPS):
        y = 28 + 140 * number_of_stop
        patch = {(top + i, left + j) for i in range(3) for j in range(3)}
        done = [[number(output[i, j]) if (i, j) <= (top, left) else "" for j in range(3)] for i in range(3)]
        parts += [
            grid(6, y, IMAGE, role="input", cell=24, marked=patch),
            rect(6 + 24 * left, y + 24 * top, 72, 72, role="kernel"),
            rect(5 + 24 * left, y + 24 * top - 1, 74, 74, role="kernel"),
            products(152, y + 24, IMAGE[top : top + 3, left : left + 3]),
            text(228, y + 98, f"= {number(output[top, left])}", role="output", bold=True, size=16),
            grid(334, y + 18, done, role="output", cell=28, marked={(top, left)}),
        ]
    return svg(420, 436, *parts)
