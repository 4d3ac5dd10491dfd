"""Ten digits in a row, then shuffled and cut into batches by a DataLoader."""

import torch
from torch.utils.data import DataLoader

from digits import load
from figures.svg import arrow, picture, rect, svg, text

WORDS = {
    "zh": {
        "dataset": "Dataset：10 张图片，各有编号和标签",
        "loader": "DataLoader：洗牌，每批 4 张",
        "batch": "第 {} 批",
        "epoch": "三批用完，就是一轮",
    },
    "en": {
        "dataset": "Dataset: 10 pictures, each with number and label",
        "loader": "DataLoader: shuffled, 4 to a batch",
        "batch": "batch {}",
        "epoch": "three batches make one epoch",
    },
}
STEP, SIDE = 40, 34


def draw(words):
    images, labels, _, _ = load()

    def card(x, y, index):
        return (
            text(x + SIDE / 2, y, index, size=13),
            picture(x, y + 12, SIDE, SIDE, 1 - images[index, 0]),
            rect(x, y + 12, SIDE, SIDE, role="input"),
            text(x + SIDE / 2, y + SIDE + 26, labels[index].item(), role="output", size=16, bold=True),
        )

    parts = [text(2, 12, words["dataset"], anchor="start")]
    for index in range(10):
        parts += card(10 + index * STEP + 1, 38, index)
    parts += [arrow(140, 114, 140, 142), text(152, 128, words["loader"], anchor="start")]
    generator = torch.Generator().manual_seed(0)
    x = 3
    for number, batch in enumerate(DataLoader(range(10), batch_size=4, shuffle=True, generator=generator), 1):
        width = len(batch) * STEP + 2
        parts += [
            rect(x, 176, width, 84, dashed=True),
            text(x + width / 2, 164, words["batch"].format(number), bold=True),
        ]
        for place, index in enumerate(batch.tolist()):
            parts += card(x + 4 + place * STEP, 188, index)
        x += width + 4
    parts.append(text(210, 278, words["epoch"]))
    return svg(420, 292, *parts)
