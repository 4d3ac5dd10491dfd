"""One round of training: forward along the top, gradient back along the bottom."""

import torch

from figures.svg import arrow, rect, svg, text

WORDS = {
    "zh": {
        "input": "输入 x",
        "weight": "权重 w",
        "output": "输出",
        "target": "目标",
        "loss": "损失",
        "gradient": "梯度",
        "update": "更新后",
    },
    "en": {
        "input": "input x",
        "weight": "weight w",
        "output": "output",
        "target": "target",
        "loss": "loss",
        "gradient": "gradient",
        "update": "updated",
    },
}


def numbers(values):
    return ", ".join(f"{value:g}" for value in values.tolist())


def draw(words):
    inputs, targets = torch.tensor([1.0, 3.0]), torch.tensor([2.0, 6.0])
    weight = torch.tensor(0.0, requires_grad=True)
    output = weight * inputs
    loss = ((output - targets) ** 2).mean()
    loss.backward()
    updated = weight.item() - 0.05 * weight.grad.item()
    gradient = f"{weight.grad.item():g}".replace("-", "−")

    def box(x, y, word, value, role="plain"):
        return (
            rect(x, y, 88, 56, role=role, solid=role == "kernel")
            + text(x + 44, y + 18, word, role=role)
            + text(x + 44, y + 39, value, role=role, bold=True, size=16)
        )

    return svg(
        420,
        196,
        box(2, 8, f"2 {words['input']}", numbers(inputs), "input"),
        arrow(92, 36, 110, 36),
        box(112, 8, f"1 {words['weight']}", f"{weight.item():g}", "kernel"),
        arrow(202, 36, 220, 36),
        box(222, 8, f"3 {words['output']}", numbers(output), "output"),
        arrow(312, 36, 328, 36),
        box(330, 8, f"4 {words['loss']}", f"{loss.item():g}"),
        text(374, 100, words["target"]),
        text(374, 120, numbers(targets), bold=True),
        arrow(374, 90, 374, 68),
        box(222, 132, f"5 {words['gradient']}", gradient),
        arrow(338, 66, 306, 128),
        arrow(220, 160, 202, 160),
        box(112, 132, f"6 {words['update']}", f"{updated:g}", "kernel"),
        arrow(156, 130, 156, 68, role="kernel"),
    )
