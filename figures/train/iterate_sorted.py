"""The loss of every batch in the fifth epoch, with the digits in order and shuffled."""

import functools

import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset

from digits import load
from figures.chart import axes, beside
from figures.svg import line, svg, text
from figures.trained import quietly
from net import Net

WORDS = {
    "zh": {
        "loss": "损失",
        "batch": "90 批；刻度：排好时轮到的数字",
        "sorted": "实线：按数字排好",
        "shuffled": "虚线：洗过牌",
    },
    "en": {
        "loss": "loss",
        "batch": "90 batches; the digit, when in order",
        "sorted": "solid: in order",
        "shuffled": "dashed: shuffled",
    },
}
LEFT, BOTTOM, TOP = 34, 232, 60


@functools.cache
def fifth_epoch(shuffle):
    """Return the loss of each of the 90 batches, before its update."""
    images, labels, _, _ = load()
    order = labels.argsort(stable=True)
    dataset = TensorDataset(images[order], labels[order])
    with quietly(0):
        net = Net()
        optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
        for _ in range(5):
            losses = []
            for pictures, targets in DataLoader(dataset, batch_size=16, shuffle=shuffle):
                loss = F.cross_entropy(net(pictures), targets)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                losses.append(loss.item())
    return losses


def draw(words):
    curves = {shuffle: fifth_epoch(shuffle) for shuffle in (False, True)}
    top = max(max(losses) for losses in curves.values())
    labels = load()[1].sort().values

    def place(batch, loss):
        return LEFT + 4 + batch * 4.15, BOTTOM - loss / top * (BOTTOM - TOP)

    middles = [(labels == digit).nonzero().float().mean().item() / 16 for digit in range(10)]
    return svg(
        420,
        290,
        text(8, 14, words["loss"], anchor="start"),
        text(412, 14, words["sorted"], anchor="end"),
        text(412, 36, words["shuffled"], anchor="end"),
        axes(LEFT, BOTTOM, 28, 416),
        beside(LEFT, {loss: place(0, loss)[1] for loss in range(int(top) + 1)}),
        line([place(batch, loss) for batch, loss in enumerate(curves[True])], dashed=True),
        line([place(batch, loss) for batch, loss in enumerate(curves[False])]),
        *(
            text(place(middle, 0)[0], BOTTOM + 18, digit, role="output", size=16, bold=True)
            for digit, middle in enumerate(middles)
        ),
        text(404, BOTTOM + 42, words["batch"], anchor="end"),
    )
