"""How far the activations of 100 inputs still differ, layer by layer, for four ways to begin."""

import functools

import torch
from torch import nn

from figures.chart import axes, below
from figures.svg import line, svg, text

WORDS = {
    "zh": {"spread": "激活值的差别（对数刻度）", "layer": "第几层", "default": "torch 默认", "std": "标准差 {}"},
    "en": {
        "spread": "spread of activations (log scale)",
        "layer": "layer",
        "default": "torch's default",
        "std": "std {}",
    },
}

LEFT, BOTTOM, TOP = 58, 270, 40


@functools.cache
def spread(start):
    """Return the spread over the inputs after each of the ten layers."""
    found = []
    with torch.random.fork_rng(), torch.no_grad():
        torch.manual_seed(0)
        x = torch.randn(100, 256)
        for _ in range(10):
            layer = nn.Linear(256, 256)
            if start == "kaiming":
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            elif start != "default":
                nn.init.normal_(layer.weight, std=start)
            if start != "default":
                nn.init.zeros_(layer.bias)
            x = torch.relu(layer(x))
            found.append(x.std(dim=0).mean())
    return torch.stack(found).log10().tolist()


def draw(words):
    def place(number, power):
        return LEFT + 8 + number * 26, (BOTTOM + TOP) / 2 - power * (BOTTOM - TOP) / 23

    curves = []
    for start, name in (
        (1.0, words["std"].format(1)),
        ("kaiming", "kaiming"),
        ("default", words["default"]),
        (0.01, words["std"].format(0.01)),
    ):
        points = [place(number, power) for number, power in enumerate(spread(start), 1)]
        curves.append(line(points, dashed=start not in ("kaiming", "default")))
        x, y = points[-1]
        dy = {"kaiming": -14, "default": 14}.get(start, 0)
        anchor = {"kaiming": "end", "default": "end"}.get(start, "start")
        curves.append(text(x + 8 if anchor == "start" else 412, y + dy, name, anchor=anchor))
    powers = {-10: "10⁻¹⁰", -5: "10⁻⁵", 0: "1", 5: "10⁵", 10: "10¹⁰"}
    return svg(
        420,
        310,
        text(8, 14, words["spread"], anchor="start"),
        axes(LEFT, BOTTOM, 28),
        *curves,
        *(text(LEFT - 8, place(0, power)[1], name, anchor="end", size=13) for power, name in powers.items()),
        below(BOTTOM, {number: place(number, 0)[0] for number in (1, 4, 7, 10)}),
        text(408, BOTTOM + 18, words["layer"], anchor="end"),
    )
