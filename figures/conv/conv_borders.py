"""The same grey picture blurred with a ring of zeros and with a mirrored ring."""

import torch
import torch.nn.functional as F

from figures.svg import arrow, grid, rect, svg, text
from kernels import BOX

WORDS = {
    "zh": {"zeros": "填 0", "reflect": "镜像填充", "output": "模糊后"},
    "en": {"zeros": "padded with zeros", "reflect": "padded with a mirror", "output": "blurred"},
}
CELL = 26


def draw(words):
    image = torch.full((1, 1, 5, 5), 9.0)
    parts = []
    for row, mode in enumerate(["constant", "reflect"]):
        y = 28 + 226 * row
        padded = F.pad(image, (1, 1, 1, 1), mode=mode)
        output = F.conv2d(padded, BOX[None, None])[0, 0].round()
        changed = {(i, j) for i in range(5) for j in range(5) if output[i, j] != 9}
        parts += [
            text(6 + 3.5 * CELL, y - 14, words["zeros" if mode == "constant" else mode], role="padding"),
            grid(6, y, padded[0, 0], role="padding", cell=CELL),
            rect(6 + CELL, y + CELL, 5 * CELL, 5 * CELL, role="input", solid=True),
            grid(6 + CELL, y + CELL, image[0, 0], role="input", cell=CELL),
            arrow(204, y + 3.5 * CELL, 254, y + 3.5 * CELL, role="kernel"),
            text(272 + 2.5 * CELL, y + CELL - 14, words["output"], role="output"),
            grid(272, y + CELL, output, role="output", cell=CELL, marked=changed),
        ]
    return svg(420, 442, *parts)
