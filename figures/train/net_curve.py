"""The whole loop of train/net.md as it runs: the loss of each of its ten epochs, and what Net then gets right."""

import torch
import torch.nn.functional as F

from digits import load
from figures.chart import axes, below, beside, dot
from figures.svg import line, svg, text
from figures.trained import quietly
from net import Net

WORDS = {
    "zh": {"loss": "损失", "epoch": "轮", "right": "360 张测试图片，认对 {} 张：{:.1%}"},
    "en": {"loss": "loss", "epoch": "epoch", "right": "of 360 test pictures, {} read right: {:.1%}"},
}
LEFT, BOTTOM, TOP, STEP = 44, 232, 44, 36


def run():
    """Train as snippets/train/net/train.py does; return each epoch's mean loss, and how many tests are right."""
    images, labels, test_images, test_labels = load()
    losses = []
    with quietly(0):
        net = Net()
        optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
        for _ in range(10):
            total = 0.0
            for batch in torch.randperm(len(images)).split(16):
                loss = F.cross_entropy(net(images[batch]), labels[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                total += loss.item() * len(batch)
            losses.append(total / len(images))
        with torch.no_grad():
            right = int((net(test_images).argmax(dim=1) == test_labels).sum())
    return losses, right


def draw(words):
    losses, right = run()

    def place(epoch, loss):
        return LEFT + epoch * STEP, BOTTOM - loss * (BOTTOM - TOP) / 2.5

    points = [place(epoch, loss) for epoch, loss in enumerate(losses, start=1)]
    return svg(
        420,
        300,
        axes(LEFT, BOTTOM, 22),
        text(LEFT - 8, 12, words["loss"], anchor="start"),
        text(412, BOTTOM + 38, words["epoch"], anchor="end"),
        beside(LEFT, {loss: place(0, loss)[1] for loss in (0, 1, 2)}),
        below(BOTTOM, {epoch: place(epoch, 0)[0] for epoch in range(1, 11)}),
        line(points, role="output"),
        *(dot(x, y, role="output", radius=3.5) for x, y in points),
        *(text(x, y - 16, f"{loss:.2f}", role="output") for (x, y), loss in zip(points, losses)),
        text(LEFT, 288, words["right"].format(right, right / 360), anchor="start", bold=True),
    )
