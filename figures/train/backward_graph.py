"""A net with one hidden unit: values on the way down, gradients on the way back up."""

import torch
import torch.nn.functional as F

from figures.svg import arrow, rect, svg, text

WORDS = {
    "zh": {
        "total": "加权和",
        "hidden": "隐藏单元",
        "output": "输出",
        "error": "误差",
        "loss": "损失",
        "value": "值",
        "gradient": "梯度",
    },
    "en": {
        "total": "sum",
        "hidden": "hidden",
        "output": "output",
        "error": "error",
        "loss": "loss",
        "value": "value",
        "gradient": "gradient",
    },
}

CELL, TALL, PITCH = 44, 32, 92
MIDDLE = 176


def number(value):
    return f"{value.item():g}".replace("-", "−")


def node(x, row, tensor, name, *, role="plain", above=False):
    """Two cells around x: the value, and shaded the gradient; the name to the left or above."""
    y = top(row)
    label = (
        text(x, y - 12, name, role=role) if above else text(x - CELL - 10, y + TALL / 2, name, role=role, anchor="end")
    )
    return (
        rect(x - CELL, y, CELL, TALL, role=role)
        + rect(x, y, CELL, TALL, role=role, solid=True)
        + text(x - CELL / 2, y + TALL / 2, number(tensor), role=role, size=15)
        + text(x + CELL / 2, y + TALL / 2, number(tensor.grad), role=role, size=15, bold=True)
        + label
    )


def top(row):
    return 26 + row * PITCH


def edge(x1, row, x2, *, down="", back="", role="plain", side=1, beside=(14, 0)):
    """From the node at x1 to the one below at x2: an arrow down and, dashed, one back up.

    `down` says what the forward pass does there, `back` the factor on the way back; `side` is
    that of the way back, 1 for right, and `beside` where its factor stands, seen from the middle.
    """
    y1, y2 = top(row) + TALL + 4, top(row + 1) - 4
    long = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    apart = side * 6 * long / (y2 - y1)
    forward = arrow(x1 - apart, y1, x2 - apart, y2)
    backward = arrow(x2 + apart, y2, x1 + apart, y1).replace("/>", ' stroke-dasharray="4 3"/>', 1)
    x, y = (x1 + x2) / 2, (y1 + y2) / 2
    right, left = ("start", "end") if side > 0 else ("end", "start")
    return (
        forward
        + backward
        + text(x - side * 14, y, down, anchor=left)
        + text(x + side * beside[0], y + beside[1], back, role=role, anchor=right, bold=True)
    )


def draw(words):
    x1, x2, target = torch.tensor([2.0, 3.0, 7.0])
    w1, w2, v = (torch.tensor(value, requires_grad=True) for value in (4.0, -1.0, 2.0))
    total = w1 * x1 + w2 * x2
    hidden = F.relu(total)
    output = v * hidden
    error = output - target
    loss = error * error
    (slope,) = torch.autograd.grad(hidden, total, retain_graph=True)
    (shift,) = torch.autograd.grad(error, output, retain_graph=True)
    for tensor in (total, hidden, output, error, loss):
        tensor.retain_grad()
    loss.backward()

    def times(factor):
        return f"× {number(factor)}"

    bottom = top(5) + TALL
    return svg(
        420,
        bottom + 30,
        node(MIDDLE - 90, 0, w1, "w₁", role="kernel", above=True),
        node(MIDDLE + 90, 0, w2, "w₂", role="kernel", above=True),
        edge(MIDDLE - 84, 0, MIDDLE - 22, back=times(x1), role="input", beside=(12, -12)),
        edge(MIDDLE + 84, 0, MIDDLE + 22, back=times(x2), role="input", beside=(14, 8)),
        node(MIDDLE, 1, total, words["total"]),
        edge(MIDDLE, 1, MIDDLE, down="relu", back=times(slope)),
        node(MIDDLE, 2, hidden, words["hidden"]),
        node(MIDDLE + 160, 2, v, "v", role="kernel", above=True),
        edge(MIDDLE, 2, MIDDLE, back=times(v), role="kernel"),
        edge(MIDDLE + 148, 2, MIDDLE + 34, back=times(hidden), beside=(14, 12)),
        node(MIDDLE, 3, output, words["output"], role="output"),
        edge(MIDDLE, 3, MIDDLE, down=f"− {number(target)}", back=times(shift)),
        node(MIDDLE, 4, error, words["error"]),
        edge(MIDDLE - 26, 4, MIDDLE - 26, back=times(error), side=-1),
        edge(MIDDLE + 26, 4, MIDDLE + 26, back=times(error)),
        node(MIDDLE, 5, loss, words["loss"]),
        text(MIDDLE - 8, bottom + 16, words["value"], anchor="end"),
        text(MIDDLE + 8, bottom + 16, words["gradient"], anchor="start", bold=True),
    )
