"""The way through Net from top to bottom; a post at each layer's exit writes down what passes, functions have none."""

import torch

from figures.svg import arrow, line, rect, svg, text
from net import Net

WORDS = {
    "zh": {"notes": "钩子记下的", "none": "没有钩子"},
    "en": {"notes": "what hooks note", "none": "no hook here"},
}

BOX, STEP, TOP, WAY = 32, 66, 44, 92
BETWEEN = {"conv1": "relu, pool", "conv2": "relu, pool, flatten", "fc1": "relu", "fc2": "relu"}


def listen():
    """Return the name and the output's shape of each layer, as hooks report them."""
    net, notes = Net(), []
    for name, layer in net.named_children():

        def note(module, inputs, output, name=name):
            notes.append((name, tuple(output.shape)))

        layer.register_forward_hook(note)
    with torch.no_grad():
        net(torch.zeros(1, 1, 32, 32))
    return notes


def draw(words):
    notes = listen()
    parts = [
        text(WAY, 14, "(1, 1, 32, 32)", role="input"),
        text(330, 14, words["notes"], role="output"),
    ]
    for index, (name, shape) in enumerate(notes):
        top = TOP + index * STEP
        exit_, end = top + BOX + 9, top + STEP
        parts += [
            rect(WAY - 50, top, 100, BOX, role="kernel", solid=True),
            text(WAY, top + BOX / 2, name, role="kernel", bold=True),
            line([(WAY + 5, exit_), (222, exit_), (248, top + BOX / 2)], role="output"),
            f'<circle class="output-solid" cx="{WAY}" cy="{exit_}" r="5"/>',
            rect(248, top, 164, BOX, role="output", solid=True),
            text(330, top + BOX / 2, shape, role="output"),
        ]
        if index == 0:
            parts.append(arrow(WAY, 26, WAY, top - 2, role="input"))
        if name in BETWEEN:
            parts.append(arrow(WAY, exit_ + 5, WAY, end - 2))
            parts.append(text(WAY + 12, exit_ + 14, BETWEEN[name], size=13, anchor="start"))
        if index == 0:
            parts.append(text(412, exit_ + 14, words["none"], size=13, anchor="end"))
            parts.append(line([(172, exit_ + 14), (320, exit_ + 14)], dashed=True))
    return svg(420, TOP + len(notes) * STEP - 12, *parts)
