"""A photograph and what five kernels make of it."""

import torch
from sklearn.datasets import load_sample_image

from figures.svg import picture, svg, text
from kernels import BOX, EMBOSS, SHARPEN, SOBEL_X, SOBEL_Y, apply

WORDS = {
    "zh": {
        "original": "原图",
        "box": "均值模糊",
        "sharpen": "锐化",
        "emboss": "浮雕",
        "sobel_x": "Sobel x：竖直边缘",
        "sobel_y": "Sobel y：水平边缘",
    },
    "en": {
        "original": "original",
        "box": "box blur",
        "sharpen": "sharpen",
        "emboss": "emboss",
        "sobel_x": "Sobel x: vertical edges",
        "sobel_y": "Sobel y: horizontal edges",
    },
}


def draw(words):
    grey = torch.tensor(load_sample_image("china.jpg")).float().mean(dim=2) / 255
    image = grey[20:230:2, 70:350:2]
    pictures = {
        "original": image,
        "box": apply(image, BOX),
        "sharpen": apply(image, SHARPEN),
        "emboss": apply(image, EMBOSS),
        "sobel_x": 0.5 + apply(image, SOBEL_X) / 4,
        "sobel_y": 0.5 + apply(image, SOBEL_Y) / 4,
    }
    parts = []
    for place, (name, pixels) in enumerate(pictures.items()):
        x, y = 6 + 208 * (place % 2), 24 + 184 * (place // 2)
        parts.append(text(x + 100, y - 13, words[name]))
        parts.append(picture(x, y, 200, 150, pixels))
    return svg(420, 548, *parts)
