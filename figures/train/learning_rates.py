"""The loss of one weight over 40 steps for four learning rates, on a logarithmic scale."""

import math

import torch

from figures.chart import axes, below
from figures.svg import line, svg, text

WORDS = {
    "zh": {"loss": "损失（对数刻度）", "step": "更新次数"},
    "en": {"loss": "loss (logarithmic)", "step": "updates"},
}

LEFT, BOTTOM, TOP = 52, 270, 34
RATES = (0.001, 0.01, 0.05, 0.21)


def losses(learning_rate, steps=41):
    inputs, targets = torch.tensor([1.0, 3.0]).double(), torch.tensor([2.0, 6.0]).double()
    weight = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
    for _ in range(steps):
        loss = ((weight * inputs - targets) ** 2).mean()
        yield loss.item()
        (gradient,) = torch.autograd.grad(loss, weight)
        with torch.no_grad():
            weight -= learning_rate * gradient


def draw(words):
    def place(step, loss):
        return LEFT + step * 7.2, BOTTOM - (math.log10(loss) + 6) / 11 * (BOTTOM - TOP)

    curves, names = [], []
    for rate in RATES:
        points = [place(step, loss) for step, loss in enumerate(losses(rate))]
        inside = [point for point in points if point[1] <= BOTTOM]
        curves.append(line(inside, dashed=rate > 0.2))
        x, y = inside[-1]
        ended = len(inside) == len(points)
        names.append(text(x + 8, y if ended else y - 14, rate, anchor="start", bold=True))
    ticks = []
    for power in (-6, -4, -2, 0, 2, 4):
        y = place(0, 10.0**power)[1]
        label = "1" if power == 0 else f"10{''.join('⁻⁰¹²³⁴⁵⁶'['-0123456'.index(c)] for c in str(power))}"
        ticks.append(text(LEFT - 8, y, label, anchor="end"))
    return svg(
        420,
        318,
        text(8, 14, words["loss"], anchor="start"),
        axes(LEFT, BOTTOM, 26),
        *ticks,
        below(BOTTOM, {step: LEFT + step * 7.2 for step in (0, 10, 20, 30, 40)}),
        text(404, BOTTOM + 38, words["step"], anchor="end"),
        *curves,
        *names,
    )
