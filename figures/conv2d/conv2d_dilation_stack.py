"""Three layers of three cells: dilations 1, 2, 4 read 15 of 15 cells, 2, 2, 2 read 7 of 13."""

import torch
import torch.nn.functional as F

from figures.svg import line, rect, svg, text

WORDS = {
    "zh": {"title": "膨胀率 {dilations}：{span} 格里读到 {read} 格", "comma": "、"},
    "en": {"title": "dilations {dilations}: {read} of {span} cells are read", "comma": ", "},
}

CELL, HEIGHT, PITCH = 27, 20, 54


def stack(y, dilations, words):
    """Draw the side view of the layers under one output value, from the output down to the input."""
    span = 1 + sum(2 * d for d in dilations)
    signal = torch.zeros(1, 1, span, requires_grad=True)
    levels = [signal]
    for d in dilations:
        signal = F.conv1d(signal, torch.ones(1, 1, 3), dilation=d)
        signal.retain_grad()
        levels.append(signal)
    signal.sum().backward()
    read = [level.grad[0, 0].nonzero().flatten().tolist() for level in levels]

    def middle(level, j):
        return 210 + (j - (levels[level].shape[-1] - 1) / 2) * CELL

    tops = [y + 28 + (len(dilations) - level) * PITCH for level in range(len(levels))]
    title = words["title"].format(dilations=words["comma"].join(map(str, dilations)), span=span, read=len(read[0]))
    parts = [text(210, y + 12, title, role="kernel")]
    for level, d in enumerate(dilations):
        for out in read[level + 1]:
            for tap in (out, out + d, out + 2 * d):
                start, end = (middle(level, tap), tops[level]), (middle(level + 1, out), tops[level + 1] + HEIGHT)
                parts.append(line([start, end], role="kernel"))
    for level, cells in enumerate(levels):
        role = "input" if level == 0 else "output" if level == len(dilations) else "plain"
        for j in range(cells.shape[-1]):
            on = j in read[level]
            x = middle(level, j) - CELL / 2
            parts.append(rect(x, tops[level], CELL, HEIGHT, role=role if on else "plain", solid=on, dashed=not on))
    return "".join(parts)


def draw(words):
    return svg(420, 470, stack(0, (1, 2, 4), words), stack(240, (2, 2, 2), words))
