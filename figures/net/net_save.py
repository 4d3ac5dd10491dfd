"""The ten entries of Net's state_dict, and where their bytes lie in the file."""

from figures.svg import rect, svg, text
from net import Net

WORDS = {
    "zh": {"name": "名字", "shape": "形状", "bytes": "{:,} 字节"},
    "en": {"name": "name", "shape": "shape", "bytes": "{:,} bytes"},
}

ROW, TOP = 30, 40
LEFT, RIGHT = 282, 406  # the file
CORNER = 20


def draw(words):
    state = Net().state_dict()
    total = sum(tensor.nbytes for tensor in state.values())
    bottom = TOP + ROW * len(state)
    scale = (bottom - TOP) / total

    parts = [
        text(4, 16, words["name"], anchor="start", bold=True),
        text(112, 16, words["shape"], anchor="start", bold=True),
        # A sheet with a folded corner.
        f'<path class="no-fill plain-line" d="M{LEFT},{bottom + 34}V4H{RIGHT - CORNER}l{CORNER},{CORNER}'
        f'V{bottom + 34}ZM{RIGHT - CORNER},4v{CORNER}h{CORNER}"/>',
        text((LEFT + RIGHT) / 2 - 6, 20, "net.pt", bold=True),
        text((LEFT + RIGHT) / 2, bottom + 17, words["bytes"].format(total)),
    ]
    start = TOP
    for index, (name, tensor) in enumerate(state.items()):
        y = TOP + ROW * (index + 0.5)
        height = scale * tensor.nbytes
        shape = f"({', '.join(map(str, tensor.shape))}{',' if tensor.dim() == 1 else ''})"
        parts += [
            text(4, y, name, role="kernel", anchor="start"),
            text(112, y, shape, anchor="start"),
            '<path class="no-fill kernel-line" style="stroke-width:.8" '
            f'd="M204,{y:g}H222L{LEFT},{start + height / 2:.1f}"/>',
            rect(LEFT, start, RIGHT - LEFT, height, role="kernel", solid=True),
        ]
        if height > 20:
            parts.append(text((LEFT + RIGHT) / 2, start + height / 2, name, role="kernel"))
        start += height
    return svg(420, bottom + 40, *parts)
