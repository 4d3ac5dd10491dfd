"""A handwritten digit twice: as shades, and as the 64 numbers that a computer sees."""

import torch
from sklearn.datasets import load_digits

from figures.svg import grid, picture, rect, svg, text

WORDS = {
    "zh": {"shades": "你看到的", "numbers": "电脑看到的"},
    "en": {"shades": "what you see", "numbers": "what a computer sees"},
}
CELL = 24


def draw(words):
    digit = torch.tensor(load_digits().images[0], dtype=torch.float32)
    shades = (1 - digit / 16).repeat_interleave(24, 0).repeat_interleave(24, 1)
    side = 8 * CELL
    inked = {(i, j) for i in range(8) for j in range(8) if digit[i, j] > 0}
    return svg(
        420,
        side + 36,
        text(2 + side / 2, 12, words["shades"], role="input"),
        picture(2, 30, side, side, shades),
        rect(2, 30, side, side, role="input"),
        text(418 - side / 2, 12, words["numbers"], role="input"),
        grid(418 - side, 30, digit, role="input", cell=CELL, marked=inked, size=13),
    )
