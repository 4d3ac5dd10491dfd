"""Accuracy is a staircase of the threshold, the loss a smooth valley: only one of them shows the way."""

import torch
import torch.nn.functional as F

from figures.chart import axes, below, beside, dot
from figures.svg import arrow, line, svg, text

WORDS = {
    "zh": {
        "accuracy": "准确率",
        "flat": "平的：左右一样高",
        "loss": "损失",
        "slope": "有坡：往右走",
        "threshold": "门槛",
    },
    "en": {
        "accuracy": "accuracy",
        "flat": "flat both ways",
        "loss": "loss",
        "slope": "a slope: go right",
        "threshold": "threshold",
    },
}

SIZES, PLUM = torch.tensor([1.0, 2.0, 3.0, 4.0]), torch.tensor([0.0, 0.0, 1.0, 1.0])
LEFT, WIDTH, HERE = 46, 350, 1.5
STAIRS, VALLEY, HEIGHT = 150, 318, 112  # the floors of the two panels, and their height


def accuracy_at(threshold):
    return ((threshold < SIZES) == (PLUM == 1)).float().mean().item()


def loss_at(threshold):
    return F.binary_cross_entropy_with_logits(SIZES - threshold, PLUM).item()


def draw(words):
    def place(threshold, value, floor):
        return LEFT + threshold / 5 * WIDTH, floor - value * HEIGHT

    edges = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
    steps = []
    for start, end in zip(edges, edges[1:]):
        height = accuracy_at((start + end) / 2)
        steps.append(line([place(start, height, STAIRS), place(end, height, STAIRS)]))
    valley = line([place(t, loss_at(t), VALLEY) for t in torch.linspace(0, 5, 101).tolist()])
    x, top = place(HERE, accuracy_at(HERE), STAIRS)
    _, low = place(HERE, loss_at(HERE), VALLEY)
    ahead = place(HERE + 0.75, loss_at(HERE + 0.75), VALLEY)
    parts = []
    for floor, name in ((STAIRS, "accuracy"), (VALLEY, "loss")):
        parts += [
            text(8, floor - HEIGHT - 20, words[name], anchor="start", bold=True),
            axes(LEFT, floor, floor - HEIGHT - 8),
            beside(LEFT, {f"{value:g}": place(0, value, floor)[1] for value in (0, 0.5, 1)}),
            below(floor, {f"{size:g}": place(size, 0, floor)[0] for size in (1, 2, 3, 4)}, gap=16),
        ]
    return svg(
        420,
        360,
        *parts,
        *steps,
        valley,
        dot(x, top, role="kernel"),
        text(x + 2, top + 24, words["flat"], role="kernel", anchor="start", size=13),
        dot(x, low, role="kernel"),
        arrow(x, low - 14, ahead[0], ahead[1] - 14, role="kernel"),
        text(x + 4, low - 34, words["slope"], role="kernel", anchor="start", size=13),
        text(412, VALLEY + 34, words["threshold"], anchor="end"),
    )
