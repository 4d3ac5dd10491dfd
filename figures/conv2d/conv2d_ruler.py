"""The numbers from 256 to 262 that three types can store, as ticks on three rulers."""

import torch

from figures.svg import line, rect, svg, text

WORDS = {
    "zh": {"every": "每隔 {} 一个"},
    "en": {"every": "one every {}"},
}
FIRST, LAST, UNIT, LEFT = 256, 262, 64, 18


def place(number):
    return LEFT + UNIT * (number - FIRST)


def draw(words):
    parts = []
    for row, dtype in enumerate((torch.float32, torch.float16, torch.bfloat16)):
        first = torch.tensor(float(FIRST), dtype=dtype)
        step = (torch.nextafter(first, first * 2) - first).item()
        y = 14 + 68 * row
        parts.append(text(LEFT, y, str(dtype).removeprefix("torch."), anchor="start", bold=True))
        parts.append(text(LEFT + 90, y, words["every"].format(f"{step:.5f}".rstrip("0").rstrip(".")), anchor="start"))
        parts.append(line([(place(FIRST), y + 42), (place(LAST), y + 42)]))
        if step * UNIT < 2:  # too many ticks to tell apart
            frame = place(FIRST), y + 20, UNIT * (LAST - FIRST), 22
            parts.append(
                '<rect class="plain-solid" fill-opacity="0.4" x="{}" y="{}" width="{}" height="{}"/>'.format(*frame)
            )
            parts.append(rect(*frame))
        else:
            for tick in range(round((LAST - FIRST) / step) + 1):
                x = place(FIRST + tick * step)
                parts.append(line([(x, y + 20), (x, y + 42)]))
    for number in range(FIRST, LAST + 1):
        parts.append(text(place(number), 212, number, bold=number == 257))
    return svg(420, 226, *parts)
