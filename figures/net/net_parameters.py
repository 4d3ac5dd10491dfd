"""Two bars for each layer of Net, one scale: its parameters and its activations."""

import torch

from figures.svg import rect, svg, text
from net import Net

WORDS = {
    "zh": {"parameters": "参数", "activations": "一张图的激活值"},
    "en": {"parameters": "parameters", "activations": "activations of one picture"},
}


def draw(words):
    net, rows = Net(), []

    def note(layer, inputs, output):
        rows.append((sum(p.numel() for p in layer.parameters()), output.numel()))

    for layer in net.children():
        layer.register_forward_hook(note)
    with torch.no_grad():
        net(torch.zeros(1, 1, 32, 32))

    scale = 280 / max(parameters for parameters, _ in rows)
    parts = [
        text(62, 12, words["parameters"], role="kernel", anchor="start", bold=True),
        text(180, 12, words["activations"], role="output", anchor="start", bold=True),
    ]
    for index, ((name, _), (parameters, activations)) in enumerate(zip(net.named_children(), rows)):
        y = 34 + 54 * index
        parts.append(text(50, y + 20, name, anchor="end"))
        for offset, count, role in ((0, parameters, "kernel"), (21, activations, "output")):
            length = max(1, scale * count)
            parts.append(rect(62, y + offset, length, 16, role=role, solid=True))
            parts.append(text(70 + length, y + offset + 8, f"{count:,}", role=role, anchor="start"))
    return svg(420, 304, *parts)
