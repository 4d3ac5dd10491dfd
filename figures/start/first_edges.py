"""The picture that the self-check computes: a real digit, an edge filter, and what comes out."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

from figures.svg import arrow, grid, picture, rect, svg, text

WORDS = {
    "zh": {"input": "输入 8×8", "kernel": "卷积核 3×3", "output": "输出 6×6"},
    "en": {"input": "input 8×8", "kernel": "kernel 3×3", "output": "output 6×6"},
}
SCALE = 17


def enlarge(pixels):
    """Repeat each pixel 16 × 16 times, so that a browser keeps its edges sharp."""
    return pixels.repeat_interleave(16, 0).repeat_interleave(16, 1)


def draw(words):
    digit = torch.tensor(load_digits().images[0], dtype=torch.float32)
    kernel = torch.tensor([[1, 0, -1], [1, 0, -1], [1, 0, -1.0]])
    output = F.conv2d(digit[None, None], kernel[None, None])[0, 0]
    wide, narrow = 8 * SCALE, 6 * SCALE
    middle = 28 + wide / 2
    left = 418 - narrow
    return svg(
        420,
        170,
        text(2 + wide / 2, 12, words["input"], role="input"),
        picture(2, 28, wide, wide, enlarge(1 - digit / 16)),
        rect(2, 28, wide, wide, role="input"),
        arrow(2 + wide + 6, middle, 176, middle),
        text(222, middle - 66, words["kernel"], role="kernel"),
        grid(180, middle - 42, kernel, role="kernel", cell=28),
        arrow(270, middle, left - 8, middle),
        text(left + narrow / 2, middle - narrow / 2 - 16, words["output"], role="output"),
        picture(left, middle - narrow / 2, narrow, narrow, enlarge(0.5 + output / 80)),
        rect(left, middle - narrow / 2, narrow, narrow, role="output"),
    )
