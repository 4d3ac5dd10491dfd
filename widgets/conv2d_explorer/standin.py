"""What stands in the explorer's place without JavaScript and in print: one window of a state, in numbers."""

import torch
import torch.nn.functional as F
from torch import nn

from figures.svg import grid, rect, svg, text
from widgets.conv2d_explorer.state import arguments, read_state, tensors

WORDS = {
    "zh": {"input": "输入", "kernel": "卷积核", "output": "输出", "bias": "偏置", "cut": "（只画左上角）"},
    "en": {"input": "input", "kernel": "kernel", "output": "output", "bias": "bias", "cut": "(top left corner)"},
}
MOST = 9  # rows and columns that are drawn


def draw(words, state_text):
    state = read_state(state_text)
    try:
        conv = nn.Conv2d(**arguments(state))
        image = tensors(state, conv)
        with torch.no_grad():
            output = conv(image)
    except (RuntimeError, ValueError) as error:
        return _refused(f"{type(error).__name__}: {error}".splitlines()[0])
    if output.is_meta or conv.weight.is_meta:
        return _refused(f"{tuple(image.shape)} → {tuple(output.shape)}")
    kind, *place = state["at"].split(".")
    channel, row, column = (int(n) for n in place) if kind == "out" else (0, 0, 0)
    sides = conv._reversed_padding_repeated_twice  # left, right, top, bottom
    mode = "constant" if conv.padding_mode == "zeros" else conv.padding_mode
    per_group = conv.weight.shape[1]
    first = channel // (conv.out_channels // conv.groups) * per_group
    padded = F.pad(image.double(), sides, mode=mode)[0, first]
    window = {
        (row * conv.stride[0] + a * conv.dilation[0], column * conv.stride[1] + b * conv.dilation[1])
        for a in range(conv.kernel_size[0])
        for b in range(conv.kernel_size[1])
    }
    kernel, result = conv.weight[channel, 0].detach(), output[0, channel]
    cell = min(30, 400 // (min(padded.shape[1], MOST) + 1))
    parts, top = [], 0
    for name, role, values, marked in [
        ("input", "input", padded, window),
        ("kernel", "kernel", kernel, set()),
        ("output", "output", result, {(row, column)}),
    ]:
        shown = values[:MOST, :MOST]
        size = "×".join(map(str, image.shape[2:] if name == "input" else values.shape))
        note = words["cut"] if shown.shape != values.shape else ""
        parts.append(text(2, top + 14, f"{words[name]} {size} {note}", role=role, anchor="start"))
        if name == "kernel" and conv.bias is not None:
            bias = f"{words['bias']} {conv.bias[channel].item():g}"
            parts.append(text(2 + cell * kernel.shape[1] + 12, top + 40, bias, role="kernel", anchor="start"))
        parts.append(grid(2, top + 28, shown, role=role, cell=cell, marked=marked, size=13 if cell > 24 else 11))
        if name == "input" and max(sides) > 0:
            inside = [min(n, MOST - before) for n, before in zip(image.shape[:1:-1], sides[::2])]
            parts.append(
                rect(
                    2 + cell * sides[0],
                    top + 28 + cell * sides[2],
                    cell * inside[0],
                    cell * inside[1],
                    role="padding",
                    dashed=True,
                )
            )
        top += 28 + cell * shown.shape[0] + 12
    return svg(420, top, *parts)


def _refused(message):
    """The error, or the shapes, where there are no numbers; broken into lines of the figure's width."""
    words, lines = message.split(" "), [""]
    for word in words:
        if len(lines[-1]) + len(word) > 52:
            lines.append("")
        lines[-1] += word + " "
    return svg(420, 24 + 22 * len(lines), *(text(2, 22 + 22 * i, line, anchor="start") for i, line in enumerate(lines)))
