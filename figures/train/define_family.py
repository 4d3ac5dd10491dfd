"""One definition, three draws of its numbers: three curves before training, and after it."""

import functools

import torch
import torch.nn.functional as F
from torch import nn

from figures.svg import line, rect, svg, text

WORDS = {
    "zh": {"before": "定义好，还没训练", "after": "训练之后"},
    "en": {"before": "defined, not yet trained", "after": "trained"},
}

TOP, SIDE = 40, 190


@functools.cache
def train():
    """Return the examples, and the three curves before and after training."""
    places = torch.linspace(-3, 3, 121).unsqueeze(1)
    x = torch.linspace(-2.7, 2.7, 10).unsqueeze(1)
    targets = torch.sin(1.3 * x)
    before, after = [], []
    with torch.random.fork_rng():
        for seed in range(3):
            torch.manual_seed(seed)
            net = nn.Sequential(nn.Linear(1, 8), nn.ReLU(), nn.Linear(8, 1))
            before.append(net(places).detach())
            optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
            for _ in range(1500):
                loss = F.mse_loss(net(x), targets)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
            after.append(net(places).detach())
    return places, x, targets, before, after


def draw(words):
    places, x, targets, before, after = train()

    def panel(left, title, curves):
        def place(px, py):
            return left + (px + 3) / 6 * SIDE, TOP + SIDE / 2 - py / 1.7 * (SIDE / 2)

        parts = [text(left + SIDE / 2, 20, title), rect(left, TOP, SIDE, SIDE)]
        for px, py in zip(x[:, 0].tolist(), targets[:, 0].tolist()):
            cx, cy = place(px, py)
            parts.append(f'<circle class="plain-solid" cx="{cx:.1f}" cy="{cy:.1f}" r="4"/>')
        for curve in curves:
            points = [place(*pair) for pair in zip(places[:, 0].tolist(), curve[:, 0].tolist())]
            parts.append(line(points, role="output"))
        return "".join(parts)

    return svg(
        420,
        TOP + SIDE + 6,
        panel(6, words["before"], before),
        panel(420 - 6 - SIDE, words["after"], after),
    )
