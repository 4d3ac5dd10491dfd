"""What max_pool2d sends back: each window's gradient goes to its winner."""

import torch
import torch.nn.functional as F

from figures.svg import arrow, grid, svg, text

WORDS = {
    "zh": {"input": "输入", "output": "输出", "down": "输出的梯度", "back": "输入的梯度"},
    "en": {"input": "input", "output": "output", "down": "its gradient", "back": "the input's gradient"},
}


def draw(words):
    image = torch.tensor(
        [[1.0, 3.0, 0.0, 2.0], [4.0, 2.0, 1.0, 1.0], [0.0, 1.0, 5.0, 6.0], [2.0, 2.0, 7.0, 0.0]],
        requires_grad=True,
    )
    pooled = F.max_pool2d(image[None], 2)[0]
    gradient = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
    pooled.backward(gradient)
    winners = {tuple(place) for place in image.grad.nonzero().tolist()}
    every = {(i, j) for i in range(2) for j in range(2)}
    return svg(
        420,
        382,
        text(86, 12, words["input"], role="input"),
        grid(14, 26, image.detach(), role="input", marked=winners),
        arrow(172, 98, 252, 98),
        text(306, 44, words["output"], role="output"),
        grid(270, 62, pooled.detach(), role="output", marked=every),
        arrow(306, 140, 306, 238),
        text(306, 332, words["down"]),
        grid(270, 244, gradient, marked=every),
        arrow(256, 280, 176, 280),
        text(86, 368, words["back"]),
        grid(14, 208, image.grad, marked=winners),
    )
