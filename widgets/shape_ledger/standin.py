"""What stands in the shape ledger's place without JavaScript and in print: the shape after every layer, from torch."""

import math
import textwrap

from figures.svg import line, svg, text
from widgets.shape_ledger.state import read_state, walk

WORDS = {
    "zh": {"picture": "图片"},
    "en": {"picture": "picture"},
}
LINE, INDENT = 23, 64


def draw(words, state_text):
    state = read_state(state_text)
    shape = (1, state["channels"], state["height"], state["width"])
    rows = [(words["picture"], f"torch.zeros{shape}", shape, "")]
    for name, layer, after in walk(state):
        rows.append((name, layer, after, _change(state, name, layer, shape, after)))
        shape = after
    if isinstance(shape, tuple):
        sides, count = [str(size) for size in shape[1:]], math.prod(shape)
        rows.append(("flatten", "torch.flatten(x, 1)", (1, count), f"{' × '.join(sides)} = {count}"))
        rows.append(("fc1", f"nn.Linear({' * '.join(sides)}, 120)", "", ""))
    y, parts = 16, []
    for i, (name, layer, after, change) in enumerate(rows):
        if i:
            parts.append(line([(4, y - 14), (416, y - 14)]))
        parts.append(text(4, y, name, anchor="start"))
        parts.append(text(INDENT, y, layer, anchor="start", bold=name == "fc1"))
        if isinstance(after, str):
            for message in textwrap.wrap(after, 44):
                y += LINE
                parts.append(text(INDENT, y, message, anchor="start", size=13))
        else:
            y += LINE if i else 0
            parts.append(text(INDENT, y, change, anchor="start"))
            parts.append(text(416, y, str(after), role="output" if i else "input", anchor="end"))
        y += LINE + 8
    return svg(420, y - 14, *parts)


def _change(state, name, layer, before, after):
    """What becomes of the height, or of both sides where they differ: the sum itself where it is short."""
    if isinstance(after, str):
        return ""
    side, left = before[2], after[2]
    if before[2] != before[3]:
        return f"{before[2]}×{before[3]} → {after[2]}×{after[3]}"
    if name == "pool":
        window = int(layer[-2])
        return f"⌊{side} / {window}⌋ = {left}" if side % window else f"{side} / {window} = {left}"
    stage = name[-1]
    if state[f"stride{stage}"] > 1:
        return f"{side} → {left}"
    padding = state[f"padding{stage}"]
    return f"{side}{f' + 2×{padding}' if padding else ''} − {state[f'kernel{stage}']} + 1 = {left}"
