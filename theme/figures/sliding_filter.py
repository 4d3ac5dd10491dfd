"""One output value of a 3×3 convolution: nine products and their sum."""

import torch
import torch.nn.functional as F

from theme.figures.svg import arrow, grid, svg, text

WORDS = {
    "zh": {"input": "输入 5×5", "kernel": "卷积核 3×3", "output": "输出 3×3"},
    "en": {"input": "input 5×5", "kernel": "kernel 3×3", "output": "output 3×3"},
}


def draw(words):
    image = torch.tensor(
        [[1, 2, 0, 1, 3], [0, 1, 2, 3, 1], [2, 1, 0, 1, 2], [1, 0, 2, 2, 0], [3, 1, 1, 0, 1.0]]
    )
    kernel = torch.tensor([[1, 0, -1], [1, 0, -1], [1, 0, -1.0]])
    output = F.conv2d(image[None, None], kernel[None, None])[0, 0]
    patch = {(i, j) for i in range(3) for j in range(3)}
    terms = [
        f"{a:g}×{b:g}".replace("-", "−")
        for a, b in zip(image[:3, :3].flatten().tolist(), kernel.flatten().tolist())
    ]
    total = f"{output[0, 0]:g}".replace("-", "−")
    return svg(
        420,
        300,
        text(96, 12, words["input"], role="input"),
        grid(6, 26, image, role="input", marked=patch),
        text(252, 12, words["kernel"], role="kernel"),
        grid(198, 26, kernel, role="kernel", marked=patch),
        text(366, 12, words["output"], role="output"),
        grid(312, 26, output, role="output", marked={(0, 0)}),
        arrow(252, 140, 252, 176, role="kernel"),
        *(
            text(210, 224 + 22 * row, " + ".join(terms[3 * row : 3 * row + 3]) + (" +" if row < 2 else f" = {total}"))
            for row in range(3)
        ),
    )
