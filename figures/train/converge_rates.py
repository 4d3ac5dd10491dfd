"""The mean loss of each epoch, for Net on the digits with four learning rates."""

import functools

from figures.chart import axes, below, beside
from figures.svg import line, svg, text
from figures.train.update_compare import train
from figures.trained import quietly

WORDS = {
    "zh": {"loss": "每一轮的平均损失", "epoch": "轮"},
    "en": {"loss": "mean loss of each epoch", "epoch": "epoch"},
}

LEFT, BOTTOM, TOP = 40, 216, 44
RATES = (0.001, 0.03, 0.1, 1.0)
EPOCHS = 8


@functools.cache
def train_all():
    with quietly():
        curves = {rate: train("SGD", rate, EPOCHS, 0) for rate in RATES}
    return curves


def draw(words):
    def place(epoch, loss):
        return LEFT + epoch * 40, BOTTOM - loss / 2.6 * (BOTTOM - TOP)

    parts = []
    for rate, losses in train_all().items():
        points = [place(epoch, loss) for epoch, loss in enumerate(losses, start=1)]
        parts.append(line(points, dashed=rate == 1.0))
        # Side by side at the end, two lines each: their names stand where they are apart.
        at, right, down = {0.001: (8, 8, 12), 1.0: (8, 8, -8), 0.03: (4, 10, -4), 0.1: (2, -12, 10)}[rate]
        x, y = points[at - 1]
        parts.append(text(x + right, y + down, f"{rate:g}", anchor="end" if right < 0 else "start", bold=True))
    return svg(
        420,
        BOTTOM + 50,
        text(8, 14, words["loss"], anchor="start"),
        axes(LEFT, BOTTOM, 30),
        beside(LEFT, {loss: place(0, loss)[1] for loss in (0, 1, 2)}),
        below(BOTTOM, {epoch: place(epoch, 0)[0] for epoch in range(1, EPOCHS + 1)}),
        text(404, BOTTOM + 38, words["epoch"], anchor="end"),
        *parts,
    )
