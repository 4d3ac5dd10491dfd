"""One dot through F.conv2d and through a true convolution: the kernel turned, and the kernel as it is."""

import torch
import torch.nn.functional as F
from scipy.signal import convolve2d

from figures.svg import arrow, grid, svg, text

WORDS = {
    "zh": {
        "input": "输入：一个点",
        "kernel": "卷积核",
        "correlation": "F.conv2d：转了 180°",
        "convolution": "convolve2d：原样",
    },
    "en": {
        "input": "input: one dot",
        "kernel": "kernel",
        "correlation": "F.conv2d: turned",
        "convolution": "convolve2d: as it is",
    },
}


def draw(words):
    image = torch.zeros(5, 5)
    image[2, 2] = 1
    kernel = torch.arange(1.0, 10.0).reshape(3, 3)
    turned = F.conv2d(image[None, None], kernel[None, None])[0, 0]
    stamped = torch.tensor(convolve2d(image, kernel, mode="valid"))
    return svg(
        420,
        366,
        text(110, 12, words["input"], role="input"),
        grid(40, 28, image, role="input", cell=28, marked={(2, 2)}),
        text(310, 12, words["kernel"], role="kernel"),
        grid(262, 50, kernel, role="kernel", cell=32, marked={(0, 0)}),
        arrow(110, 178, 110, 214),
        arrow(310, 178, 310, 214),
        text(110, 232, words["correlation"], role="output"),
        grid(62, 250, turned, role="output", cell=32, marked={(2, 2)}),
        text(310, 232, words["convolution"], role="output"),
        grid(262, 250, stamped, role="output", cell=32, marked={(0, 0)}),
    )
