"""Stride 2 keeps every second value of the stride-1 output."""

import torch
import torch.nn.functional as F

from figures.svg import grid, rect, svg, text

WORDS = {
    "zh": {"input": "输入 5×5", "one": "步幅 1", "two": "步幅 2"},
    "en": {"input": "input 5×5", "one": "stride 1", "two": "stride 2"},
}


def draw(words):
    image = torch.arange(25.0).reshape(1, 1, 5, 5)
    kernel = torch.ones(1, 1, 3, 3)
    one = F.conv2d(image, kernel)[0, 0].round()
    two = F.conv2d(image, kernel, stride=2)[0, 0].round()
    corners = {(i, j) for i in (0, 2) for j in (0, 2)}
    return svg(
        420,
        270,
        text(105, 12, words["input"], role="input"),
        grid(5, 28, image[0, 0], role="input", cell=40),
        rect(8, 31, 114, 114, role="kernel"),
        rect(9.5, 32.5, 111, 111, role="kernel"),
        rect(88, 31, 114, 114, role="kernel", dashed=True),
        text(330, 12, words["one"], role="output"),
        grid(270, 28, one, role="output", cell=40, marked=corners),
        text(330, 168, words["two"], role="output"),
        grid(290, 184, two, role="output", cell=40, marked={(i, j) for i in (0, 1) for j in (0, 1)}),
    )
