"""The bits of four floating-point types: one for the sign, some for range, the rest for precision."""

import math

import torch

from figures.svg import rect, svg, text

WORDS = {
    "zh": {"exponent": "管多大", "fraction": "管多细", "bytes": "{} 字节"},
    "en": {"exponent": "how large", "fraction": "how fine", "bytes": "{} bytes"},
}
BIT = 6.2


def shaded(x, y, width, height):
    """A frame with a grey fill that stands out in both themes."""
    frame = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
    return f'<rect class="plain-solid" fill-opacity="0.3" {frame} rx="2"/>' + rect(x, y, width, height)


def draw(words):
    parts = [
        shaded(8, 4, 20, 18),
        text(36, 13, words["exponent"], anchor="start"),
        rect(138, 4, 20, 18),
        text(166, 13, words["fraction"], anchor="start"),
    ]
    for row, dtype in enumerate((torch.float64, torch.float32, torch.float16, torch.bfloat16)):
        info = torch.finfo(dtype)
        fraction = round(-math.log2(info.eps))
        exponent = info.bits - 1 - fraction
        y = 50 + 58 * row
        name = str(dtype).removeprefix("torch.")
        parts.append(text(8, y, name, anchor="start", bold=True))
        parts.append(text(92, y, words["bytes"].format(info.bits // 8), anchor="start"))
        x = 8
        parts.append(rect(x, y + 14, BIT, 24))
        x += BIT
        parts.append(shaded(x, y + 14, BIT * exponent, 24))
        parts.append(text(x + BIT * exponent / 2, y + 26, exponent))
        x += BIT * exponent
        parts.append(rect(x, y + 14, BIT * fraction, 24))
        parts.append(text(x + BIT * fraction / 2, y + 26, fraction))
    return svg(420, 276, *parts)
