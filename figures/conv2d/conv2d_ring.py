"""The ring that each padding_mode puts around a 3×3 image."""

import torch
import torch.nn.functional as F

from figures.svg import grid, svg, text

# The mode's name in Conv2d, and in F.pad.
MODES = {"zeros": "constant", "reflect": "reflect", "replicate": "replicate", "circular": "circular"}
WORDS = {
    "zh": {"zeros": "全是 0", "reflect": "照镜子", "replicate": "抄边上的", "circular": "绕到对边"},
    "en": {"zeros": "all 0", "reflect": "a mirror", "replicate": "the edge again", "circular": "the far side"},
}


def draw(words):
    image = torch.arange(1.0, 10.0).reshape(1, 1, 3, 3)
    cell, parts = 36, []
    for n, (name, mode) in enumerate(MODES.items()):
        padded = F.pad(image, (1, 1, 1, 1), mode=mode)[0, 0].tolist()
        x, y = 10 + 220 * (n % 2), 52 + 256 * (n // 2)
        parts.append(text(x + 2.5 * cell, y - 38, name, bold=True, size=15))
        parts.append(text(x + 2.5 * cell, y - 16, words[name], role="padding"))
        for i, row in enumerate(padded):
            for j, value in enumerate(row):
                ring = i in (0, 4) or j in (0, 4)
                role = "padding" if ring else "input"
                marked = {(0, 0)} if ring else ()
                parts.append(grid(x + j * cell, y + i * cell, [[value]], role=role, cell=cell, marked=marked))
    return svg(420, 492, *parts)
