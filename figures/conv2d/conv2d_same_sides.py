"""How many cells padding="same" adds to the left and to the right of a row of four."""

from torch import nn

from figures.svg import grid, rect, svg, text

WORDS = {
    "zh": {"width": "卷积核宽 {}", "sides": "左 {}，右 {}"},
    "en": {"width": "kernel {} wide", "sides": "left {}, right {}"},
}
CELL = 38


def draw(words):
    parts = []
    for line, size in enumerate([3, 2, 4]):
        conv = nn.Conv2d(1, 1, (1, size), padding="same")
        total = conv.dilation[1] * (conv.kernel_size[1] - 1)
        left, right = total // 2, total - total // 2
        x, y = 44, 34 + 92 * line
        for place in range(-left, 4 + right):
            inside = 0 <= place < 4
            parts.append(
                grid(
                    x + place * CELL,
                    y,
                    [["" if inside else 0]],
                    role="input" if inside else "padding",
                    cell=CELL,
                    marked=() if inside else {(0, 0)},
                )
            )
        parts += [
            rect(x - left * CELL + 3, y + 3, size * CELL - 6, CELL - 6, role="kernel"),
            rect(x - left * CELL + 4.5, y + 4.5, size * CELL - 9, CELL - 9, role="kernel"),
            text(x, y - 16, words["width"].format(size), role="kernel", anchor="start"),
            text(416, y + CELL / 2, words["sides"].format(left, right), role="padding", anchor="end"),
        ]
    return svg(420, 268, *parts)
