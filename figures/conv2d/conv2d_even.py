"""Where kernels of length 3 and 4 sit with padding="same": one has a centre, the other has none."""

import warnings

import torch
import torch.nn.functional as F

from figures.svg import arrow, rect, svg, text

WORDS = {
    "zh": {"centre": "3 格：中心正对输出", "none": "4 格：左边 1 格，右边 2 格"},
    "en": {"centre": "3 cells: the output is in the middle", "none": "4 cells: 1 on the left, 2 on the right"},
}

CELL, CELLS = 36, 9


def reads(k):
    """Return where the output cell in the middle looks."""
    row = torch.zeros(1, 1, CELLS, requires_grad=True)
    with warnings.catch_warnings():  # "same" warns once about even kernels
        warnings.simplefilter("ignore")
        output = F.conv1d(row, torch.ones(1, 1, k), padding="same")
    output[0, 0, CELLS // 2].backward()
    return row.grad[0, 0].nonzero().flatten().tolist()


def draw(words):
    parts = []
    x = (420 - CELLS * CELL) / 2
    for y, k, label in [(0, 3, words["centre"]), (150, 4, words["none"])]:
        parts.append(text(210, y + 12, label, role="kernel"))
        covered = reads(k)
        for j in range(CELLS):
            parts.append(rect(x + j * CELL, y + 28, CELL, 30, role="input"))
            parts.append(rect(x + j * CELL, y + 96, CELL, 30, role="output", solid=j == CELLS // 2))
        for j in covered:
            parts.append(rect(x + j * CELL, y + 28, CELL, 30, role="kernel", solid=True))
            parts.append(arrow(x + (j + 0.5) * CELL, y + 60, 210 + (j - CELLS // 2) * 5, y + 95, role="kernel"))
    return svg(420, 280, *parts)
