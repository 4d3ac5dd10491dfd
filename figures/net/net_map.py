"""The whole Net: five stacks of maps, drawn to scale, and four rows of features."""

import torch
import torch.nn.functional as F

from figures.svg import arrow, rect, svg, text
from net import Net

WORDS = {
    "zh": {"scores": "10 个分数"},
    "en": {"scores": "10 scores"},
}

STEP = 2  # from one map of a stack to the next


def stack(left, middle, shape, role):
    """A stack of C squares of H×W, two units a pixel, with its shape below."""
    count, side = shape[0], 2 * shape[1]
    depth = STEP * (count - 1)
    top = middle - side / 2 + depth / 2
    edges = "".join(f"M{left + STEP * k},{top - STEP * (k - 1)}v{-STEP}h{side}v{side}h{-STEP}" for k in range(1, count))
    return (
        rect(left, top, side, side, role=role, solid=True)
        + f'<path class="no-fill {role}-line" style="stroke-width:.7" d="{edges}"/>'
        + text(left + (side + depth) / 2, 138, "×".join(map(str, shape)), role=role)
    )


def draw(words):
    net = Net()
    with torch.no_grad():
        maps = [torch.zeros(1, 1, 32, 32)]
        for conv in net.conv1, net.conv2:
            maps.append(F.relu(conv(maps[-1])))
            maps.append(F.max_pool2d(maps[-1], 2))
        rows = [maps[-1].flatten(1)]
        for linear in net.fc1, net.fc2, net.fc3:
            rows.append(linear(rows[-1]))

    parts = []
    middle, lefts = 84, (8, 93, 188, 262, 353)
    for index, (left, values) in enumerate(zip(lefts, maps)):
        parts.append(stack(left, middle, values.shape[1:], "output" if index else "input"))

    gaps = ((72, 93), (163, 188), (228, 262), (318, 353))
    for (start, end), name in zip(gaps, ("conv1", "pool", "conv2", "pool")):
        role = "kernel" if name.startswith("conv") else "plain"
        parts.append(arrow(start + 2, middle, end - 2, middle, role=role))
        if role == "kernel":
            parts.append(text((start + end) / 2, 12, name, role=role))
            parts.append(text((start + end) / 2, 29, "relu"))
        else:
            parts.append(text((start + end) / 2, 29, name))

    parts.append(arrow(374, 150, 374, 184))
    parts.append(text(364, 167, "flatten", anchor="end"))
    scale, center, top = 0.625, 216, 188
    for index, (name, values) in enumerate(zip(("", "fc1", "fc2", "fc3"), rows)):
        y, length = top + 50 * index, scale * values.shape[1]
        if name:
            parts.append(arrow(center, y - 26, center, y - 3, role="kernel"))
            parts.append(text(center + 10, y - 14, name, role="kernel", anchor="start"))
            if name != "fc3":
                parts.append(text(center + 40, y - 14, "relu", anchor="start"))
        parts.append(rect(center - length / 2, y, length, 22, role="output", solid=True))
        if name == "fc3":
            parts.append(text(center + 12, y + 11, words["scores"], role="output", anchor="start"))
        else:
            parts.append(text(center, y + 11, values.shape[1], role="output"))
    return svg(420, 364, *parts)
