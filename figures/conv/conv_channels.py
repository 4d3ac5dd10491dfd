"""A colour photograph and its three channels, with the value of one roof tile in each."""

import torch
from sklearn.datasets import load_sample_image

from figures.svg import picture, rect, svg, text

WORDS = {
    "zh": {"photo": "照片：三个通道叠在一起", "channels": ("通道 0，红：{}", "通道 1，绿：{}", "通道 2，蓝：{}")},
    "en": {
        "photo": "the photograph: all three",
        "channels": ("channel 0, red: {}", "channel 1, green: {}", "channel 2, blue: {}"),
    },
}
ROW, COLUMN = 262, 250  # the tile of snippets/conv/channels/photo.py
FIRST_ROW, FIRST_COLUMN = 20, 50


def draw(words):
    image = torch.tensor(load_sample_image("china.jpg")).permute(2, 0, 1)
    crop = image[:, FIRST_ROW : FIRST_ROW + 300, FIRST_COLUMN : FIRST_COLUMN + 400].float() / 255
    small = torch.nn.functional.avg_pool2d(crop, 2)
    names = [name.format(value) for name, value in zip(words["channels"], image[:, ROW, COLUMN].tolist())]
    parts = []
    for place, (name, pixels) in enumerate(zip([words["photo"], *names], [small, *small])):
        x, y = 6 + 208 * (place % 2), 26 + 190 * (place // 2)
        tile_x, tile_y = x + (COLUMN - FIRST_COLUMN) / 2, y + (ROW - FIRST_ROW) / 2
        parts += [
            text(x + 100, y - 14, name, role="input"),
            picture(x, y, 200, 150, pixels),
            rect(tile_x - 8, tile_y - 8, 16, 16, role="input"),
            rect(tile_x - 9, tile_y - 9, 18, 18, role="input"),
        ]
    return svg(420, 370, *parts)
