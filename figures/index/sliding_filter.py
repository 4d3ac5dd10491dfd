"""One output value of a 3×3 convolution: nine products and their sum."""

import torch
import torch.nn.functional as F

from figures.svg import arrow, grid, svg, text

WORDS = {
    "zh": {"input": "输入 5×5", "kernel": "卷积核 3×3", "output": "输出 3×3"},
    "en": {"input": "input 5×5", "kernel": "kernel 3×3", "output": "output 3×3"},
}


def draw(words):
    image = torch.tensor([[1, 2, 0, 1, 3], [0, 1, 2, 3, 1], [2, 1, 0, 1, 2], [1, 0, 2, 2, 0], [3, 1, 1, 0, 1.0]])
    kernel = torch.tensor([[1, 0, -1], [1, 0, -1], [1, 0, -1.0]])
    output = F.conv2d(image[None, None], kernel[None, None])[0, 0]
    patch = {(i, j) for i in range(3) for j in range(3)}
    terms = [
        f"{a:g}×{b:g}".replace("-", "−") for a, b in zip(image[:3, :3].flatten().tolist(), kernel.flatten().tolist())
    ]
    total = f"{output[0, 0]:g}".replace("-", "−")
    return svg(
        420,
        284,
        text(87, 12, words["input"], role="input"),
        grid(2, 26, image, role="input", cell=34, marked=patch),
        text(244, 12, words["kernel"], role="kernel"),
        grid(193, 26, kernel, role="kernel", cell=34, marked=patch),
        text(367, 12, words["output"], role="output"),
        grid(316, 26, output, role="output", cell=34, marked={(0, 0)}),
        arrow(244, 138, 244, 192, role="kernel"),
        *(
            text(244, 222 + 22 * row, " + ".join(terms[3 * row : 3 * row + 3]) + (" +" if row < 2 else f" = {total}"))
            for row in range(3)
        ),
    )
