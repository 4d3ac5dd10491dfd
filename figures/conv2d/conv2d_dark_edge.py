"""An evenly bright picture, blurred again and again with a ring of zeros."""

import torch
import torch.nn.functional as F

from figures.svg import picture, rect, svg, text
from kernels import BOX

WORDS = {
    "zh": {
        "before": "原图",
        "layers": "{} 层之后",
        "corner": "角 {:.0f}",
        "edge": "边 {:.0f}",
        "middle": "正中 {:.0f}",
    },
    "en": {
        "before": "before",
        "layers": "{} layers",
        "corner": "corner {:.0f}",
        "edge": "edge {:.0f}",
        "middle": "middle {:.0f}",
    },
}
SIDE = 96


def draw(words):
    image = torch.full((1, 1, 24, 24), 100.0)
    parts = []
    layers = 0
    for column, wanted in enumerate([0, 2, 6, 18]):
        while layers < wanted:
            image = F.conv2d(image, BOX[None, None], padding=1)
            layers += 1
        x, pixels = 3 + 106 * column, image[0, 0]
        title = words["layers"].format(wanted) if wanted else words["before"]
        grey = pixels.repeat_interleave(4, 0).repeat_interleave(4, 1) / 100
        parts += [
            text(x + SIDE / 2, 12, title),
            picture(x, 28, SIDE, SIDE, grey),
            rect(x, 28, SIDE, SIDE),
            text(x + SIDE / 2, 142, words["corner"].format(pixels[0, 0])),
            text(x + SIDE / 2, 162, words["edge"].format(pixels[0, 12])),
            text(x + SIDE / 2, 182, words["middle"].format(pixels[12, 12])),
        ]
    return svg(420, 196, *parts)
