"""What six hidden units weigh after training: all alike from equal starts, six things from random ones."""

import functools

import torch
import torch.nn.functional as F
from torch import nn

from digits import load
from figures.svg import picture, rect, svg, text
from figures.trained import quietly

WORDS = {
    "zh": {"alike": "开头都是 0.1", "random": "开头随机"},
    "en": {"alike": "all 0.1 at the start", "random": "random at the start"},
}

CELL, GAP = 58, 10


@functools.cache
def train(start):
    """Return the first layer's weights, (6, 64), after eight epochs."""
    images, labels, _, _ = load()
    small = F.avg_pool2d(images, 4).flatten(1).double()
    with quietly(0):
        net = nn.Sequential(nn.Linear(64, 6), nn.ReLU(), nn.Linear(6, 10)).double()
        if start is not None:
            for parameter in net.parameters():
                nn.init.constant_(parameter, start)
        optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
        for _ in range(8):
            for batch in torch.randperm(len(small)).split(16):
                loss = F.cross_entropy(net(small[batch]), labels[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
    return net[0].weight.detach().float()


def draw(words):
    parts = []
    for top, name, start in ((28, "alike", 0.1), (132, "random", None)):
        weight = train(start)
        weight = 0.5 + weight / weight.abs().max() / 2  # grey is 0, white positive
        parts.append(text(6, top - 14, words[name], anchor="start"))
        for unit, row in enumerate(weight):
            left = 6 + unit * (CELL + GAP)
            parts.append(
                picture(left, top, CELL, CELL, row.reshape(8, 8).repeat_interleave(8, 0).repeat_interleave(8, 1))
            )
            parts.append(rect(left, top, CELL, CELL, role="kernel"))
    return svg(420, 132 + CELL + 6, *parts)
