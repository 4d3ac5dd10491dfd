"""Net on the digits: first which learning rate suits each optimizer, then the three side by side, three runs each."""

import functools
import math

import torch
import torch.nn.functional as F

from digits import load
from figures.chart import axes, beside, dot
from figures.svg import line, svg, text
from figures.trained import quietly
from net import Net

WORDS = {
    "zh": {
        "first": "训练 3 轮后的损失",
        "rate": "学习率（对数刻度）",
        "then": "每一轮的损失",
        "epoch": "轮",
        "momentum": "动量",
    },
    "en": {
        "first": "loss after 3 epochs",
        "rate": "learning rate (logarithmic)",
        "then": "loss of each epoch",
        "epoch": "epoch",
        "momentum": "momentum",
    },
}

LEFT, RIGHT, HEIGHT = 40, 400, 150
KINDS = {  # the optimizer, the learning rates tried, the one taken
    "SGD": (torch.optim.SGD, {}, (0.01, 0.03, 0.1, 0.2, 0.3, 1.0), 0.2),
    "momentum": (torch.optim.SGD, {"momentum": 0.9}, (0.001, 0.003, 0.01, 0.03, 0.1), 0.03),
    "Adam": (torch.optim.Adam, {}, (0.0001, 0.0003, 0.001, 0.003, 0.01), 0.003),
}
DASHES = {"SGD": "", "momentum": ' stroke-dasharray="7 4"', "Adam": ' stroke-dasharray="1.5 4"'}


def train(kind, rate, epochs, seed):
    """Return the mean loss of each epoch."""
    images, labels = data()
    optimizer, options, _, _ = KINDS[kind]
    torch.manual_seed(seed)
    net = Net()
    optimizer = optimizer(net.parameters(), lr=rate, **options)
    losses = []
    for _ in range(epochs):
        total = 0.0
        for batch in torch.randperm(len(images)).split(16):
            loss = F.cross_entropy(net(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(batch)
        losses.append(total / len(images))
    return losses


@functools.cache
def data():
    return load()[:2]


@functools.cache
def train_all():
    with quietly():
        tried = {kind: [(rate, train(kind, rate, 3, 0)[-1]) for rate in KINDS[kind][2]] for kind in KINDS}
        runs = {kind: [train(kind, KINDS[kind][3], 8, seed) for seed in range(3)] for kind in KINDS}
    return tried, runs


def draw(words):
    tried, runs = train_all()
    names = {"SGD": "SGD", "momentum": words["momentum"], "Adam": "Adam"}
    first, then = 66, 66 + HEIGHT + 84  # where the panels begin

    def y(top, loss):
        return top + HEIGHT - min(loss, 2.5) / 2.5 * HEIGHT

    def at_rate(rate, loss):
        return LEFT + (math.log10(rate) + 4.1) / 4.2 * (RIGHT - LEFT), y(first, loss)

    def at_epoch(epoch, loss):
        return LEFT + epoch * 42, y(then, loss)

    def curve(kind, points):
        return line(points).replace("/>", DASHES[kind] + "/>")

    parts = []
    for top, title in ((first, words["first"]), (then, words["then"])):
        parts += [
            text(8, top - 22, title, anchor="start"),
            axes(LEFT, top + HEIGHT, top - 8),
            beside(LEFT, {loss: y(top, loss) for loss in (0, 1, 2)}),
        ]
    for kind in KINDS:
        points = [at_rate(rate, loss) for rate, loss in tried[kind]]
        parts.append(curve(kind, points))
        parts += [dot(px, py, radius=3.5) for px, py in points]
        for run in runs[kind]:
            parts.append(curve(kind, [at_epoch(epoch, loss) for epoch, loss in enumerate(run, start=1)]))
    parts += [text(at_rate(rate, 0)[0], first + HEIGHT + 16, rate) for rate in (0.0001, 0.001, 0.01, 0.1, 1)]
    parts += [text(at_epoch(epoch, 0)[0], then + HEIGHT + 16, epoch) for epoch in range(1, 9)]
    parts += [
        text(404, first + HEIGHT + 36, words["rate"], anchor="end"),
        text(404, then + HEIGHT + 36, words["epoch"], anchor="end"),
    ]
    # What each kind of line means, on top; and with its learning rate, in the free corner of the second panel.
    for kind, x in zip(KINDS, (8, 118, 272)):
        parts.append(curve(kind, [(x, 12), (x + 36, 12)]))
        parts.append(text(x + 44, 12, names[kind], anchor="start", bold=True))
    for row, kind in enumerate(KINDS):
        parts.append(curve(kind, [(250, then + 8 + row * 22), (290, then + 8 + row * 22)]))
        parts.append(text(300, then + 8 + row * 22, f"{names[kind]}, {KINDS[kind][3]}", anchor="start"))
    return svg(420, then + HEIGHT + 50, *parts)
