"""A kernel on its way to the Sobel kernel that made the pictures (the run of snippets/conv/find_filter.py)."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from kernels import SOBEL_X

from theme.figures.svg import grid, svg, text

WORDS = {
    "zh": {"step": "第 {} 步", "loss": "损失 {}", "hidden": "藏起来的"},
    "en": {"step": "step {}", "loss": "loss {}", "hidden": "the hidden one"},
}
STEPS = (0, 5, 10, 20, 100)


def learn():
    """The steps of find_filter.py: (step, loss, kernel) at STEPS."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        before = torch.randn(1, 1, 32, 32)
        layer = nn.Conv2d(1, 1, 3, bias=False)
    after = F.conv2d(before, SOBEL_X[None, None])
    for step in range(101):
        loss = F.mse_loss(layer(before), after)
        if step in STEPS:
            yield step, loss.item(), layer.weight[0, 0].detach().clone()
        layer.zero_grad()
        loss.backward()
        with torch.no_grad():
            layer.weight -= 0.05 * layer.weight.grad


def draw(words):
    tables = [
        (words["step"].format(step), words["loss"].format(f"{loss:.2f}"), kernel, set())
        for step, loss, kernel in learn()
    ]
    everywhere = {(i, j) for i in range(3) for j in range(3)}
    tables.append((words["hidden"], "", SOBEL_X, everywhere))
    parts = []
    for place, (title, loss, kernel, marked) in enumerate(tables):
        x, y = 6 + 144 * (place % 3), 28 + 188 * (place // 3)
        shown = (kernel * 10).round() / 10 + 0.0
        parts.append(text(x + 60, y - 14, title, bold=bool(marked)))
        parts.append(grid(x, y, shown, role="kernel", cell=40, form="{:.1f}", marked=marked))
        parts.append(text(x + 60, y + 134, loss))
    return svg(420, 366, *parts)
