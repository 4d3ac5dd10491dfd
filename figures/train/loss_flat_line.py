"""The same line fit twice: targets of shape (5, 1), and of shape (5,), which ends flat at the mean."""

import warnings

import torch
import torch.nn.functional as F

from figures.chart import axes, below, beside, dot
from figures.svg import line, svg, text

WORDS = {
    "zh": {"price": "车费", "way": "公里"},
    "en": {"price": "fare", "way": "kilometres"},
}

LEFT, BOTTOM, TOP = 40, 250, 40


def fitted(kilometres, prices):
    """Return weight and bias of the line that F.mse_loss ends with."""
    weight, bias = (torch.zeros(1, requires_grad=True) for _ in range(2))
    optimizer = torch.optim.SGD([weight, bias], lr=0.1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _ in range(300):
            loss = F.mse_loss(kilometres * weight + bias, prices)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return weight.item(), bias.item()


def draw(words):
    def place(x, y):
        return LEFT + 20 + x * 72, BOTTOM - y / 10 * (BOTTOM - TOP)

    kilometres = torch.arange(5.0).unsqueeze(1)
    prices = 1 + 2 * kilometres
    curves = []
    for targets, name, dashed, (dx, dy, anchor) in (
        (prices, "(5, 1)", False, (-30, 0, "end")),
        (prices.squeeze(1), "(5,)", True, (0, -16, "end")),
    ):
        weight, bias = fitted(kilometres, targets)
        ends = [place(x, weight * x + bias) for x in (-0.1, 4.4)]
        curves.append(line(ends, role="output", dashed=dashed))
        x, y = ends[1]
        curves.append(text(x + dx, y + dy, name, role="output", anchor=anchor, bold=True))
    dots = [dot(x, y) for x, y in (place(*pair) for pair in zip(kilometres[:, 0].tolist(), prices[:, 0].tolist()))]
    return svg(
        420,
        300,
        text(8, 14, words["price"], anchor="start"),
        axes(LEFT, BOTTOM, 26),
        *curves,
        *dots,
        below(BOTTOM, {x: place(x, 0)[0] for x in range(5)}),
        beside(LEFT, {y: place(0, y)[1] for y in (0, 5, 9)}),
        text(408, BOTTOM + 38, words["way"], anchor="end"),
    )
