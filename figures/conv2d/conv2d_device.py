"""The same convolution on the CPU, with its numbers, and on meta, with nothing but shapes."""

import torch
from torch import nn

from figures.svg import grid, rect, svg, text

WORDS = {
    "zh": {"cpu": "有形状，也有数", "meta": "只有形状"},
    "en": {"cpu": "shapes and numbers", "meta": "shapes only"},
}
CELL = 25


def panel(x, device):
    """Picture, weight and output side by side, drawn from the tensors themselves."""
    conv = nn.Conv2d(1, 1, 2, bias=False, device=device)
    nn.init.ones_(conv.weight)
    image = torch.arange(9.0, device=device).reshape(1, 3, 3)
    parts = []
    for role, tensor in (("input", image), ("kernel", conv.weight), ("output", conv(image))):
        rows, columns = tensor.shape[-2:]
        width, height = CELL * columns, CELL * rows
        y = 90 - height / 2
        if tensor.is_meta:
            parts.append(rect(x, y, width, height, role=role, dashed=True))
            parts.append(text(x + width / 2, y + height / 2, f"{rows}×{columns}", role=role))
        else:
            parts.append(grid(x, y, tensor.detach().reshape(rows, columns), role=role, cell=CELL))
        x += width + 10
    return "".join(parts)


def draw(words):
    return svg(
        420,
        166,
        text(101, 14, 'device="cpu"', bold=True),
        text(319, 14, 'device="meta"', bold=True),
        panel(3, "cpu"),
        panel(221, "meta"),
        text(101, 150, words["cpu"]),
        text(319, 150, words["meta"]),
    )
