"""A bias is added to every value of its output channel."""

import torch
import torch.nn.functional as F

from figures.svg import grid, svg, text

WORDS = {
    "zh": {"sum": "加权和", "bias": "偏置", "output": "输出", "channel": "通道 {}"},
    "en": {"sum": "weighted sums", "bias": "bias", "output": "output", "channel": "channel {}"},
}


def draw(words):
    image = torch.tensor([[[[1.0, 0, 2], [0, 1, 0], [3, 0, 1]]]])
    kernels = torch.tensor([[[[1.0, 1], [1, 1]]], [[[1, 0], [0, 1]]], [[[0, 1], [1, 0]]]])
    bias = torch.tensor([10.0, 20, 30])
    sums = F.conv2d(image, kernels)[0]
    output = F.conv2d(image, kernels, bias)[0]
    parts = [
        text(142, 12, words["sum"]),
        text(240, 12, words["bias"], role="kernel"),
        text(342, 12, words["output"], role="output"),
    ]
    for channel in range(3):
        y = 30 + 96 * channel
        parts += [
            text(4, y + 36, words["channel"].format(channel), anchor="start"),
            grid(106, y, sums[channel], size=15),
            text(200, y + 36, "+", size=18),
            grid(222, y + 18, [[bias[channel].item()]], role="kernel", marked={(0, 0)}, size=15),
            text(282, y + 36, "=", size=18),
            grid(306, y, output[channel], role="output", size=15),
        ]
    return svg(420, 300, *parts)
