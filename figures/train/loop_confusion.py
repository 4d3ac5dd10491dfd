"""The confusion matrix of the net that train.py makes, and the test pictures that it reads wrong."""

import torch

from digits import load
from figures.svg import picture, rect, svg, text
from figures.train.loop_curves import run

WORDS = {
    "zh": {"guess": "猜的数字", "label": "标签", "wrong": "认错的图"},
    "en": {"guess": "guess", "label": "label", "wrong": "read wrong"},
}

CELL, LEFT, TOP = 32, 74, 44


def draw(words):
    _, _, test_images, labels = load()
    _, _, probabilities = run()
    chances, guesses = probabilities.max(dim=1)
    confusion = torch.bincount(labels * 10 + guesses, minlength=100).reshape(10, 10)
    parts = [
        text(LEFT + 5 * CELL, 10, words["guess"], role="output"),
        text(6, TOP + 5 * CELL, words["label"], anchor="start"),
    ]
    for i in range(10):
        parts.append(text(LEFT + (i + 0.5) * CELL, TOP - 14, i, role="output", bold=True))
        parts.append(text(LEFT - 14, TOP + (i + 0.5) * CELL, i, bold=True))
        for j in range(10):
            count = confusion[i, j].item()
            left, top = LEFT + j * CELL, TOP + i * CELL
            parts.append(rect(left, top, CELL, CELL))
            if count:
                parts.append(text(left + CELL / 2, top + CELL / 2, count, bold=i != j))
            if count and i != j:
                x, y = left + CELL / 2, top + CELL / 2
                parts.append(f'<circle class="no-fill plain-line curve" cx="{x:g}" cy="{y:g}" r="12"/>')

    wrong = (guesses != labels).nonzero()[:, 0].tolist()
    below = TOP + 10 * CELL + 26
    parts.append(text(6, below, words["wrong"], anchor="start"))
    size, apart = 58, 82
    for place, number in enumerate(wrong):
        left, top = 6 + place % 5 * apart, below + 18 + place // 5 * (size + 36)
        parts.append(picture(left, top, size, size, 1 - test_images[number, 0]))
        parts.append(rect(left, top, size, size))
        told = f"{labels[number]} → {guesses[number]}, {chances[number]:.0%}"
        parts.append(text(left, top + size + 14, told, size=13, anchor="start"))
    rows = -(-len(wrong) // 5)
    return svg(420, below + 18 + rows * (size + 36), *parts)
