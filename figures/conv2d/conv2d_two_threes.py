"""One value of two 3-cell layers depends on five input cells, as one value of a 5-cell layer does."""

import torch
import torch.nn.functional as F

from figures.svg import line, rect, svg, text

WORDS = {
    "zh": {"threes": "两层 3×3：{weights} 个权重", "five": "一层 5×5：{weights} 个权重"},
    "en": {"threes": "two 3×3: {weights} weights", "five": "one 5×5: {weights} weights"},
}

CELL = 34


def pyramid(x, y, kernels, height):
    """Draw the side view of a stack of layers above its input of five cells."""
    signal, levels = torch.zeros(1, 1, 5), [5]
    for k in kernels:
        signal = F.conv1d(signal, torch.ones(1, 1, k))
        levels.append(signal.shape[-1])
    tops = [y + height * (1 - level / len(kernels)) for level in range(len(levels))]
    parts = []
    for level, k in enumerate(kernels):
        for out in range(levels[level + 1]):
            for tap in (out, out + k - 1):
                start = x + (5 - levels[level]) * CELL / 2 + (tap + 0.5) * CELL
                end = x + (5 - levels[level + 1]) * CELL / 2 + (out + 0.5) * CELL
                parts.append(line([(start, tops[level]), (end, tops[level + 1] + 28)], role="kernel"))
    for level, cells in enumerate(levels):
        role = "input" if level == 0 else "output" if level == len(kernels) else "plain"
        for j in range(cells):
            left = x + (5 - cells) * CELL / 2 + j * CELL
            parts.append(rect(left, tops[level], CELL, 28, role=role, solid=True))
    return "".join(parts)


def draw(words):
    threes, five = (sum(k * k for k in kernels) for kernels in ([3, 3], [5]))
    return svg(
        420,
        202,
        text(90, 12, words["threes"].format(weights=threes), role="kernel"),
        pyramid(5, 30, [3, 3], 140),
        text(330, 12, words["five"].format(weights=five), role="kernel"),
        pyramid(245, 30, [5], 140),
    )
