"""Three scores become three probabilities, and each of them a loss."""

import torch

from figures.svg import arrow, rect, svg, text

WORDS = {
    "zh": {
        "classes": ("猫", "狗", "鸟"),
        "scores": "原始分数 z",
        "powers": "exp(z)",
        "sum": "合计 {:.2f}",
        "probabilities": "概率 p",
        "loss": "损失 −ln p",
        "if": "假如它是正确答案",
    },
    "en": {
        "classes": ("cat", "dog", "bird"),
        "scores": "score z",
        "powers": "exp(z)",
        "sum": "sum {:.2f}",
        "probabilities": "probability p",
        "loss": "loss −ln p",
        "if": "if this is the right answer",
    },
}

LEFT, GAP, WIDE, HIGH = 122, 102, 88, 34


def draw(words):
    logits = torch.tensor([2.0, 1.0, 0.0])
    powers = logits.exp()
    probabilities = logits.softmax(0)
    losses = -logits.log_softmax(0)
    tallest, floor = 74, 196

    def label(y, name):
        return text(LEFT - 12, y, words[name], anchor="end")

    parts = [
        label(56, "scores"),
        label(floor - 12, "powers"),
        label(250, "probabilities"),
        label(314, "loss"),
    ]
    for i, name in enumerate(words["classes"]):
        x = LEFT + i * GAP
        middle = x + WIDE / 2
        bar = powers[i].item() / powers.max().item() * tallest
        parts += [
            text(middle, 18, name, bold=True),
            rect(x, 39, WIDE, HIGH, role="output"),
            text(middle, 56, f"{logits[i]:g}", role="output"),
            rect(x + 22, floor - bar, WIDE - 44, bar, role="output", solid=True),
            text(middle, floor - bar - 14, f"{powers[i]:.2f}", role="output"),
            arrow(middle, floor + 8, middle, 229),
            rect(x, 233, WIDE, HIGH, role="output", solid=True),
            text(middle, 250, f"{probabilities[i]:.3f}", role="output", bold=True),
            arrow(middle, 271, middle, 293),
            rect(x, 297, WIDE, HIGH),
            text(middle, 314, f"{losses[i]:.3f}", bold=True),
        ]
    total = words["sum"].format(powers.sum().item())
    parts.append(text(LEFT + 2 * GAP + WIDE, 116, total, role="output", anchor="end"))
    parts.append(text(LEFT + GAP + WIDE / 2, 350, words["if"], size=13))
    return svg(420, 366, *parts)
