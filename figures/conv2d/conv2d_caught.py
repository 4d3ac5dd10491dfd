"""When a wrong value is caught: while the layer is built, when it runs, or never."""

import warnings

import torch
from torch import nn

from figures.svg import rect, svg, text

WORDS = {
    "zh": {"build": "建层时", "run": "运行时", "never": "从不"},
    "en": {"build": "building", "run": "running", "never": "never"},
}

WRONG = [
    "groups=0",
    'padding="full"',
    'padding_mode="mirror"',
    "kernel_size=-3",
    "dtype=torch.uint8",
    "kernel_size=7",
    "kernel_size=(3, 3, 3)",
    "in_channels=3",
    "stride=0",
    "padding=-1",
    "dilation=0",
    "stride=9",
    'bias="False"',
]


def caught(code):
    """Try one wrong setting on a 1×5×5 picture."""
    arguments = {"in_channels": 1, "out_channels": 6, "kernel_size": 3}
    try:
        with warnings.catch_warnings(action="ignore"):
            conv = nn.Conv2d(**arguments | eval(f"dict({code})", {"torch": torch}))
    except (RuntimeError, ValueError):
        return "build"
    try:
        conv(torch.rand(1, 5, 5))
    except RuntimeError:
        return "run"
    return "never"


def draw(words):
    columns = {"build": 238, "run": 312, "never": 386}
    parts = [text(columns[key], 12, words[key], bold=True) for key in columns]
    y, before = 16, "build"
    for code in WRONG:
        when = caught(code)
        y += 24 if when == before else 36
        before = when
        parts.append(text(6, y, code, anchor="start"))
        parts.append(rect(columns[when] - 31, y - 9, 62, 18, solid=True))
    return svg(420, y + 14, *parts)
