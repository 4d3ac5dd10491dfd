"""A photograph with its channels shifted apart (groups=3), swapped, and mixed to grey (both 1×1)."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

from figures.svg import picture, svg, text

WORDS = {
    "zh": {"photo": "原图", "shift": "groups=3：各挪各的", "swap": "1×1：红蓝对调", "grey": "1×1：三色平均"},
    "en": {
        "photo": "original",
        "shift": "groups=3: each moves",
        "swap": "1×1: red and blue swapped",
        "grey": "1×1: the average",
    },
}


def draw(words):
    images = torch.tensor(load_sample_image("china.jpg")).permute(2, 0, 1).float()[None] / 255
    shift = torch.zeros(3, 1, 1, 9)
    for c, place in enumerate([0, 4, 8]):
        shift[c, 0, 0, place] = 1
    swap = torch.tensor([[0.0, 0, 1], [0, 1, 0], [1, 0, 0]])[:, :, None, None]
    grey = torch.full((1, 3, 1, 1), 1 / 3)
    # Cropped to the same place: the shifted picture begins four columns further right.
    pictures = {
        "photo": images[..., 60:260],
        "shift": F.conv2d(images, shift, groups=3)[..., 56:256],
        "swap": F.conv2d(images, swap)[..., 60:260],
        "grey": F.conv2d(images, grey)[..., 60:260],
    }
    parts = []
    for place, (name, pixels) in enumerate(pictures.items()):
        x, y = 6 + 208 * (place % 2), 26 + 190 * (place // 2)
        shown = pixels[0, :, 80:230]
        parts += [text(x + 100, y - 14, words[name]), picture(x, y, 200, 150, shown[0] if len(shown) == 1 else shown)]
    return svg(420, 370, *parts)
