"""What Conv2d(1, 6, 3) builds: one input plane, six 3×3 kernels, six output planes."""

import torch
from torch import nn

from figures.svg import arrow, grid, rect, svg, text

WORDS = {
    "zh": {"input": "输入", "kernels": "卷积核", "output": "输出", "bias": "偏置"},
    "en": {"input": "input", "kernels": "kernels", "output": "output", "bias": "bias"},
}


def draw(words):
    conv = nn.Conv2d(1, 6, 3)
    image = torch.zeros(1, 1, 32, 32)
    output = conv(image)
    shape = {
        name: "×".join(map(str, tensor.shape))
        for name, tensor in {"x": image[0], "w": conv.weight, "y": output[0]}.items()
    }
    blank = [[""] * 3] * 3
    parts = [rect(4, 62, 92, 92, role="input", solid=True)]
    for n in range(conv.out_channels):
        column, row = n % 2, n // 2
        parts.append(grid(152 + 60 * column, 36 + 50 * row, blank, role="kernel", cell=14))
        parts.append(rect(318 + 50 * column, 36 + 50 * row, 42, 42, role="output", solid=True))
    return svg(
        420,
        238,
        *parts,
        arrow(104, 108, 144, 108),
        arrow(264, 108, 310, 108),
        text(50, 12, words["input"], role="input", size=15),
        text(203, 12, words["kernels"], role="kernel", size=15),
        text(364, 12, words["output"], role="output", size=15),
        text(50, 204, shape["x"], role="input"),
        text(203, 204, shape["w"], role="kernel"),
        text(203, 226, f"{words['bias']} {conv.bias.numel()}", role="kernel"),
        text(364, 204, shape["y"], role="output"),
    )
