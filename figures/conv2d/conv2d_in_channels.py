"""A colour photograph turned grey: three channels, each times its weight, added into one."""

import torch
from sklearn.datasets import load_sample_image
from torch import nn

from figures.svg import arrow, picture, rect, svg, text

WORDS = {
    "zh": {"channels": ("红", "绿", "蓝"), "input": "输入：3 个通道", "kernel": "权重", "output": "输出：1 个通道"},
    "en": {
        "channels": ("red", "green", "blue"),
        "input": "input: 3 channels",
        "kernel": "weights",
        "output": "output: 1 channel",
    },
}
WIDTH, HEIGHT = 116, 80


def draw(words):
    photo = torch.tensor(load_sample_image("flower.jpg")).permute(2, 0, 1).float() / 255
    conv = nn.Conv2d(3, 1, kernel_size=1, bias=False)
    with torch.no_grad():
        conv.weight[0, :, 0, 0] = torch.tensor([0.299, 0.587, 0.114])
        small = nn.functional.interpolate(photo[None], size=(160, 232), mode="area")[0]
        grey = conv(small)[0]
    parts = []
    for c, name in enumerate(words["channels"]):
        y = 28 + 92 * c
        parts += [
            text(4, y + HEIGHT / 2, name, role="input", anchor="start"),
            picture(48, y, WIDTH, HEIGHT, small[c]),
            rect(48, y, WIDTH, HEIGHT, role="input"),
            text(204, y + HEIGHT / 2, f"× {conv.weight[0, c].item():g}", role="kernel", size=15),
            arrow(240, y + HEIGHT / 2, 274, 160 + 18 * (c - 1)),
        ]
    return svg(
        420,
        298,
        text(106, 12, words["input"], role="input"),
        text(204, 12, words["kernel"], role="kernel"),
        *parts,
        text(284, 160, "+", size=18),
        picture(300, 120, WIDTH, HEIGHT, grey),
        rect(300, 120, WIDTH, HEIGHT, role="output"),
        text(358, 104, words["output"], role="output"),
    )
