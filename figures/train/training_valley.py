"""The loss of one weight as a valley, and the first updates walking down it."""

import torch

from figures.chart import axes, dot
from figures.svg import arrow, line, svg, text

WORDS = {
    "zh": {"loss": "损失", "weight": "权重 w", "note": "w = {:g}，损失 {:g}"},
    "en": {"loss": "loss", "weight": "weight w", "note": "w = {:g}, loss {:g}"},
}

LEFT, RIGHT, TOP, BOTTOM = 40, 396, 34, 262


def draw(words):
    inputs, targets = torch.tensor([1.0, 3.0]), torch.tensor([2.0, 6.0])

    def loss_at(weight):
        return ((weight * inputs - targets) ** 2).mean()

    def place(weight):
        x = LEFT + (float(weight) + 0.2) / 4.4 * (RIGHT - LEFT)
        return x, BOTTOM - loss_at(weight).item() / 24.2 * (BOTTOM - TOP)

    weight = torch.tensor(0.0, requires_grad=True)
    steps = []
    for _ in range(4):
        loss = loss_at(weight)
        (gradient,) = torch.autograd.grad(loss, weight)
        steps.append((weight.item(), loss.item()))
        with torch.no_grad():
            weight -= 0.05 * gradient

    places = [place(w) for w, _ in steps]
    walk = [arrow(*start, *end, role="kernel") for start, end in zip(places[:2], places[1:3])]
    dots = [dot(x, y, role="kernel") for x, y in places]
    notes = []
    beside = [(12, 0, "start"), (14, -4, "start"), (-18, -2, "end"), (-6, -20, "start")]
    for (w, loss), (x, y), (dx, dy, anchor) in zip(steps, places, beside):
        note = words["note"].format(w, loss) if loss > 2 else f"w = {w:g}"  # room for few words below
        notes.append(text(x + dx, y + dy, note, role="kernel", anchor=anchor))
    ticks = [text(place(w)[0], BOTTOM + 18, w) for w in range(5)]
    return svg(
        420,
        310,
        text(LEFT - 30, 14, words["loss"], anchor="start"),
        axes(LEFT, BOTTOM, 26),
        line([place(w) for w in torch.linspace(-0.2, 4.2, 89)]),
        *walk,
        *dots,
        *notes,
        *ticks,
        text(RIGHT + 8, BOTTOM + 38, words["weight"], anchor="end"),
    )
