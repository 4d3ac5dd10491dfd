"""Every window laid out as a row: nine rows of nine numbers, times the kernel as a column."""

import torch.nn.functional as F

from figures.conv.conv_window import IMAGE, KERNEL
from figures.svg import arrow, grid, rect, svg, text

WORDS = {
    "zh": {"input": "输入", "kernel": "卷积核", "output": "输出", "rows": "九个窗口，各占一行"},
    "en": {"input": "input", "kernel": "kernel", "output": "output", "rows": "nine windows, a row each"},
}
CELL, STOP = 24, 1


def draw(words):
    rows = F.unfold(IMAGE[None, None], kernel_size=3)[0].T
    result = rows @ KERNEL.flatten()
    picture = result.reshape(3, 3)
    top, left = divmod(STOP, 3)
    table = 190
    return svg(
        420,
        table + 9 * CELL + 6,
        text(65, 12, words["input"], role="input"),
        grid(5, 26, IMAGE, role="input", cell=CELL, marked={(top + i, left + j) for i in range(3) for j in range(3)}),
        rect(4 + CELL * left, 25 + CELL * top, 3 * CELL + 2, 3 * CELL + 2, role="kernel"),
        text(284, 12, words["kernel"], role="kernel"),
        grid(248, 26, KERNEL, role="kernel", cell=CELL),
        text(380, 12, words["output"], role="output"),
        grid(344, 26, picture, role="output", cell=CELL, marked={(top, left)}),
        arrow(65, 152, 65, table - 6, role="input"),
        text(80, 167, words["rows"], role="input", anchor="start"),
        arrow(284, 106, 284, table - 6, role="kernel"),
        arrow(380, table - 6, 380, 106, role="output"),
        grid(5, table, rows, role="input", cell=CELL, marked={(STOP, j) for j in range(9)}),
        text(247, table + 4.5 * CELL, "×", size=18),
        grid(272, table, KERNEL.reshape(9, 1), role="kernel", cell=CELL),
        text(332, table + 4.5 * CELL, "=", size=18),
        grid(368, table, result.reshape(9, 1), role="output", cell=CELL, marked={(STOP, 0)}),
    )
