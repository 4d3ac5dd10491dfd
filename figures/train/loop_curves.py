"""train.py as it runs: the loss of each epoch, and the test accuracy after it."""

import functools

import torch

from digits import load
from figures.chart import below, beside
from figures.svg import arrow, line, svg, text
from figures.trained import quietly
from net import Net
from training import accuracy, train

WORDS = {
    "zh": {"loss": "损失（训练集）", "accuracy": "准确率（测试集）", "epoch": "轮"},
    "en": {"loss": "loss, training set", "accuracy": "accuracy, test set", "epoch": "epoch"},
}

LEFT, RIGHT, BOTTOM, TOP = 40, 360, 250, 50


@functools.cache
def run():
    """Train as train.py does; return the losses, the accuracies, and the probabilities for each test picture."""
    images, labels, test_images, test_labels = load()
    accuracies = []
    with quietly(0):
        net = Net()
        losses = train(
            net, images, labels, report=lambda epoch, loss: accuracies.append(accuracy(net, test_images, test_labels))
        )
        with torch.no_grad():
            probabilities = net(test_images).softmax(dim=1)
    return losses, accuracies, probabilities


def draw(words):
    losses, accuracies, _ = run()

    def x(epoch):
        return LEFT + epoch * (RIGHT - LEFT) / 20.5

    def y(share):
        return BOTTOM - share * (BOTTOM - TOP)

    down = [(x(epoch), y(loss / 2.5)) for epoch, loss in enumerate(losses, start=1)]
    up = [(x(epoch), y(score)) for epoch, score in enumerate(accuracies, start=1)]
    return svg(
        420,
        296,
        line([(8, 14), (42, 14)], dashed=True),
        text(50, 14, words["loss"], anchor="start"),
        line([(212, 14), (246, 14)], role="output"),
        text(254, 14, words["accuracy"], role="output", anchor="start"),
        arrow(LEFT, BOTTOM, LEFT, 34),
        arrow(RIGHT, BOTTOM, RIGHT, 34, role="output"),
        f'<path class="no-fill plain-line" d="M{LEFT},{BOTTOM}H{RIGHT}"/>',
        beside(LEFT, {loss: y(loss / 2.5) for loss in (0, 1, 2)}),
        *(text(RIGHT + 8, y(share), f"{share:.0%}", role="output", anchor="start") for share in (0, 0.5, 1)),
        below(BOTTOM, {epoch: x(epoch) for epoch in (1, 5, 10, 15, 20)}),
        text(RIGHT, BOTTOM + 38, words["epoch"], anchor="end"),
        line(down, dashed=True),
        line(up, role="output"),
    )
