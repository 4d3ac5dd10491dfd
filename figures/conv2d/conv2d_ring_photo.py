"""What each padding_mode puts around a photograph."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

from figures.svg import picture, rect, svg, text

MODES = {"zeros": "constant", "reflect": "reflect", "replicate": "replicate", "circular": "circular"}
WORDS = {"zh": {}, "en": {}}
TOP, LEFT = 0, 60  # the crop: 240×240 pixels, every other one
SIDE = 200


def draw(words):
    photo = torch.tensor(load_sample_image("china.jpg")).float().mean(dim=2) / 255
    image = photo[TOP : TOP + 240 : 2, LEFT : LEFT + 240 : 2]
    parts = []
    for n, (name, mode) in enumerate(MODES.items()):
        padded = F.pad(image[None, None], (40, 40, 40, 40), mode=mode)[0, 0]
        x, y = 4 + 212 * (n % 2), 28 + 240 * (n // 2)
        frame = 40 * SIDE / padded.shape[0]
        parts += [
            text(x + SIDE / 2, y - 14, name, bold=True),
            picture(x, y, SIDE, SIDE, padded),
            rect(x + frame, y + frame, SIDE - 2 * frame, SIDE - 2 * frame, role="input"),
        ]
    return svg(420, 472, *parts)
