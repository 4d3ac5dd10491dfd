"""The mean loss of each epoch, for Net on the digits with four learning rates."""

import functools

import torch

from figures.svg import arrow, line, svg, text
from figures.train.update_compare import train

WORDS = {
    "zh": {"loss": "每一轮的平均损失", "epoch": "轮"},
    "en": {"loss": "mean loss of each epoch", "epoch": "epoch"},
}

LEFT, BOTTOM, TOP = 40, 216, 44
RATES = (0.001, 0.03, 0.1, 1.0)
EPOCHS = 8


@functools.cache
def train_all():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    with torch.random.fork_rng():
        curves = {rate: train("SGD", rate, EPOCHS, 0) for rate in RATES}
    torch.set_num_threads(threads)
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
        arrow(LEFT, BOTTOM, LEFT, 30),
        arrow(LEFT, BOTTOM, 412, BOTTOM),
        *(text(LEFT - 10, place(0, loss)[1], loss, anchor="end") for loss in (0, 1, 2)),
        *(text(place(epoch, 0)[0], BOTTOM + 18, epoch) for epoch in range(1, EPOCHS + 1)),
        text(404, BOTTOM + 38, words["epoch"], anchor="end"),
        *parts,
    )
