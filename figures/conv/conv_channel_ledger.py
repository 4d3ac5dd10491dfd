"""Three planes become eight, eight become four; the weights' shapes between them."""

import torch
from sklearn.datasets import load_sample_image
from torch import nn

from figures.svg import arrow, rect, svg, text

WORDS = {
    "zh": {"filters": "{} 个滤镜", "kernels": "每个 {} 个卷积核"},
    "en": {"filters": "{} filters", "kernels": "of {} kernels"},
}
WIDTH, HEIGHT, STEP = 56, 40, 4


def stack(x, bottom, count, role):
    """`count` sheets, the front one at the lower left."""
    sheets = [
        rect(x + STEP * k, bottom - HEIGHT - STEP * k, WIDTH, HEIGHT, role=role, solid=True)
        for k in reversed(range(count))
    ]
    return "".join(sheets)


def draw(words):
    photo = torch.tensor(load_sample_image("china.jpg"))
    x = photo.permute(2, 0, 1).float() / 255
    shapes, weights = [tuple(x.shape)], []
    with torch.no_grad():
        for conv in nn.Conv2d(3, 8, 3), nn.Conv2d(8, 4, 3):
            x = conv(x)
            shapes.append(tuple(x.shape))
            weights.append(tuple(conv.weight.shape))
    parts = []
    for place, (left, shape) in enumerate(zip([8, 164, 338], shapes)):
        role = "output" if place else "input"
        parts.append(stack(left, 110, shape[0], role))
        parts.append(text(left + WIDTH / 2 + STEP, 132, shape[0], role=role, size=18, bold=True))
        parts.append(text(left + WIDTH / 2 + STEP, 156, f"{shape[1]}×{shape[2]}", role=role))
    for left, shape in zip([118, 296], weights):
        parts += [
            text(left, 12, words["filters"].format(shape[0]), role="kernel"),
            text(left, 32, words["kernels"].format(shape[1]), role="kernel"),
            arrow(left - 24, 90, left + 30, 90, role="kernel"),
        ]
    return svg(420, 168, *parts)
