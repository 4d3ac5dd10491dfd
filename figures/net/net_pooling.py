"""Max pooling: four windows of a 4×4 grid, the largest number of each."""

import torch
import torch.nn.functional as F

from figures.svg import arrow, grid, svg, text

WORDS = {
    "zh": {"input": "输入 4×4", "output": "输出 2×2"},
    "en": {"input": "input 4×4", "output": "output 2×2"},
}

CELL, GAP = 44, 8


def draw(words):
    image = torch.tensor([[1, 3, 0, 2], [4, 2, 1, 1], [0, 1, 5, 6], [2, 2, 7, 0.0]])
    pooled = F.max_pool2d(image[None], 2)[0]
    parts = [text(102, 12, words["input"], role="input"), text(344, 12, words["output"], role="output")]
    for i in range(2):
        for j in range(2):
            window = image[2 * i : 2 * i + 2, 2 * j : 2 * j + 2]
            place = divmod(int(window.argmax()), 2)
            x, y = 10 + j * (2 * CELL + GAP), 28 + i * (2 * CELL + GAP)
            parts.append(grid(x, y, window, role="input", cell=CELL, marked={place}, size=17))
    parts.append(arrow(218, 120, 276, 120))
    parts.append(text(247, 104, "max"))
    parts.append(
        grid(300, 76, pooled, role="output", cell=CELL, size=17, marked={(i, j) for i in range(2) for j in range(2)})
    )
    return svg(420, 222, *parts)
