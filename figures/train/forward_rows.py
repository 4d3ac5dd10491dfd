"""Four digits go in as one batch; four rows of ten logits come out, the largest of each marked."""

from digits import load
from figures.svg import grid, picture, rect, svg, text
from figures.trained import five_epochs

WORDS = {
    "zh": {"batch": "(4, 1, 32, 32)", "rows": "(4, 10) 原始分数", "guess": "猜"},
    "en": {"batch": "(4, 1, 32, 32)", "rows": "(4, 10) logits", "guess": "guess"},
}

CELL, TOP, LEFT = 29, 66, 70


def draw(words):
    images = load()[2][:4]
    logits = five_epochs()[1](images).detach()
    guesses = logits.argmax(dim=1).tolist()
    parts = [
        text(6, 14, words["batch"], role="input", anchor="start"),
        text(414, 14, words["rows"], role="output", anchor="end"),
        *(text(LEFT + (digit + 0.5) * CELL, TOP - 14, digit) for digit in range(10)),
        text(396, TOP - 14, words["guess"]),
    ]
    for row, (image, scores, guess) in enumerate(zip(images[:, 0], logits, guesses)):
        top = TOP + row * 46
        parts.append(picture(8, top - 4, 37, 37, 1 - image))
        parts.append(rect(8, top - 4, 37, 37, role="input"))
        whole = [[f"{round(score)}".replace("-", "−") for score in scores.tolist()]]
        parts.append(grid(LEFT, top, whole, role="output", cell=CELL, marked={(0, guess)}, size=13))
        parts.append(text(396, top + CELL / 2, guess, bold=True))
    return svg(420, TOP + 4 * 46 - 8, *parts)
