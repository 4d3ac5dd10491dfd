"""A list of rows, and what image[0][2], image[1] and image[3][1:4] pick out of it."""

from figures.svg import CELL, grid, svg, text

WORDS = {"zh": {"row": "行", "column": "列"}, "en": {"row": "row", "column": "column"}}
IMAGE = [[0, 0, 7, 0, 0], [0, 5, 9, 0, 0], [0, 0, 9, 0, 0], [0, 4, 9, 4, 0]]


def draw(words):
    left, top = 64, 50
    centre = [top + CELL * (i + 0.5) for i in range(4)]
    marked = {(0, 2)} | {(1, j) for j in range(5)} | {(3, j) for j in range(5)[1:4]}
    code = {0: "image[0][2]", 1: "image[1]", 3: "image[3][1:4]"}
    return svg(
        420,
        204,
        text(left + 2.5 * CELL, 10, words["column"]),
        text(20, centre[1] + CELL / 2, words["row"]),
        *(text(left + CELL * (j + 0.5), top - 16, j) for j in range(5)),
        *(text(left - 16, centre[i], i) for i in range(4)),
        grid(left, top, IMAGE, role="input", marked=marked),
        *(text(266, centre[i], code[i], role="input", anchor="start", size=16) for i in code),
    )
