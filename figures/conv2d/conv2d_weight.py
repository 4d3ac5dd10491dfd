"""The weight of Conv2d(2, 3, 3): a table of kernels, a row for each output channel."""

from torch import nn

from figures.svg import arrow, grid, rect, svg, text

WORDS = {
    "zh": {"in": "输入通道", "out": "输出通道", "one": "一个", "filter": "滤镜"},
    "en": {"in": "input channel", "out": "output channel", "one": "one", "filter": "filter"},
}


def draw(words):
    conv = nn.Conv2d(2, 3, 3)
    rows, columns, height, width = conv.weight.shape
    blank = [[""] * width] * height
    parts = []
    for i in range(columns):
        parts.append(text(100 + 100 * i, 36, i, role="input", bold=True))
    for o in range(rows):
        y = 56 + 68 * o
        for i in range(columns):
            parts.append(grid(73 + 100 * i, y, blank, role="kernel", cell=18))
        parts.append(text(150, y + 27, "+", role="kernel"))
        parts.append(arrow(246, y + 27, 300, y + 27))
        parts.append(rect(308, y + 5, 44, 44, role="output", solid=True))
        parts.append(text(330, y + 27, o, role="output", bold=True))
    parts.append(rect(64, 50, 172, 66, role="kernel", dashed=True))
    return svg(
        420,
        290,
        text(150, 12, words["in"], role="input"),
        text(330, 36, words["out"], role="output"),
        text(56, 75, words["one"], role="kernel", anchor="end", size=13),
        text(56, 92, words["filter"], role="kernel", anchor="end", size=13),
        *parts,
        text(150, 272, "weight " + str(tuple(conv.weight.shape)), role="kernel"),
    )
