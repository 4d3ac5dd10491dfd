"""Train and test loss of Net on 50 digits: one goes down, the other comes back up."""

import functools

import torch
import torch.nn.functional as F

from digits import load
from figures.chart import axes, below, beside, dot
from figures.svg import line, svg, text
from figures.trained import quietly
from net import Net

WORDS = {
    "zh": {"loss": "损失", "epoch": "轮数", "train": "训练集", "test": "测试集", "lowest": "最低点"},
    "en": {"loss": "loss", "epoch": "epochs", "train": "training set", "test": "test set", "lowest": "lowest"},
}

LEFT, BOTTOM, TOP = 40, 250, 34


@functools.cache
def train():
    """Return the losses on the training and the test set, before and after each of 60 epochs."""
    images, labels, test_images, test_labels = load()
    images, labels = images[:50], labels[:50]
    history = []
    with quietly(0):
        net = Net()
        optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
        for epoch in range(61):
            with torch.no_grad():
                history.append(
                    (F.cross_entropy(net(images), labels).item(), F.cross_entropy(net(test_images), test_labels).item())
                )
            for batch in torch.randperm(50).split(10) if epoch < 60 else ():
                loss = F.cross_entropy(net(images[batch]), labels[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
    return history


def draw(words):
    history = train()
    top = max(max(pair) for pair in history)

    def place(epoch, loss):
        return LEFT + epoch * 5.8, BOTTOM - loss / top * (BOTTOM - TOP)

    train_curve = [place(epoch, pair[0]) for epoch, pair in enumerate(history)]
    test_curve = [place(epoch, pair[1]) for epoch, pair in enumerate(history)]
    best = min(range(len(history)), key=lambda epoch: history[epoch][1])
    x, y = test_curve[best]
    return svg(
        420,
        300,
        text(8, 14, words["loss"], anchor="start"),
        axes(LEFT, BOTTOM, 26),
        line(train_curve, dashed=True),
        line(test_curve),
        dot(x, y),
        f'<path class="no-fill plain-line" d="M{x:.1f},{y:.1f}V{TOP + 8}"/>',
        text(x + 2, TOP - 2, words["lowest"]),
        below(BOTTOM, {epoch: place(epoch, 0)[0] for epoch in (0, 20, 40, 60)}),
        beside(LEFT, {loss: place(0, loss)[1] for loss in range(int(top) + 1)}),
        text(404, BOTTOM + 36, words["epoch"], anchor="end"),
        text(test_curve[-1][0], test_curve[-1][1] - 18, words["test"], anchor="end"),
        text(train_curve[-1][0], train_curve[-1][1] - 18, words["train"], anchor="end"),
    )
