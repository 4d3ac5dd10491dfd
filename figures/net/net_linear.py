"""y = Wx + b with three numbers in and two out."""

import torch
import torch.nn.functional as F

from figures.svg import grid, svg, text

WORDS = {
    "zh": {"weight": "权重 W", "input": "输入 x", "bias": "偏置 b", "output": "输出 y"},
    "en": {"weight": "weight W", "input": "input x", "bias": "bias b", "output": "output y"},
}


def signed(value):
    return f"{value:g}".replace("-", "−")


def factor(value):
    """A negative factor stands in brackets, behind a plus sign."""
    return signed(value) if value >= 0 else f"({signed(value)})"


def draw(words):
    x = torch.tensor([1, 2, 3.0])
    weight = torch.tensor([[2, 0, -1], [1, 3, 1.0]])
    bias = torch.tensor([5, -4.0])
    y = F.linear(x, weight, bias)
    first = {(0, column) for column in range(3)}
    column = {(row, 0) for row in range(3)}
    terms = [f"{factor(w)}×{v:g}" for w, v in zip(weight[0].tolist(), x.tolist())]
    total = " + ".join(terms + [signed(bias[0].item())]) + f" = {signed(y[0].item())}"
    return svg(
        420,
        196,
        text(64, 12, words["weight"], role="kernel"),
        grid(10, 46, weight, role="kernel", marked=first),
        text(138, 82, "×", size=18),
        text(178, 12, words["input"], role="input"),
        grid(160, 28, x[:, None], role="input", marked=column),
        text(220, 82, "+", size=18),
        text(264, 12, words["bias"], role="kernel"),
        grid(246, 46, bias[:, None], role="kernel", marked={(0, 0)}),
        text(312, 82, "=", size=18),
        text(366, 12, words["output"], role="output"),
        grid(348, 46, y[:, None], role="output", marked={(0, 0)}),
        text(210, 172, total, size=15),
    )
