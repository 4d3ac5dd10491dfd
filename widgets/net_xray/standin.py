"""What stands in the X-ray's place until it is opened, and without JavaScript: one sample, its maps, the ten scores."""

import gzip

from figures.svg import picture, rect, svg, text
from widgets.net_xray.state import layers, read_state
from widgets.net_xray.trained import WEIGHTS, files, sample_image, unpacked

WORDS = {
    "zh": {
        "input": "输入",
        "relu1": "conv1，ReLU 之后",
        "pool2": "conv2，池化之后",
        "rest": "展平 576 → 120 → 84 → 10 个分数",
    },
    "en": {
        "input": "input",
        "relu1": "conv1, after ReLU",
        "pool2": "conv2, after pooling",
        "rest": "flatten 576 → 120 → 84 → 10 scores",
    },
}


def draw(words, state_text):
    import torch

    net = unpacked(gzip.decompress((files() / WEIGHTS).read_bytes()))
    with torch.no_grad():
        made = layers(net, sample_image(read_state(state_text)["sample"])[None])
    made = {name: tensor[0] for name, tensor in made.items()}
    parts = [
        _head(10, words["input"], "1×32×32", "input"),
        picture(2, 26, 96, 96, 1 - made["input"][0]),
        rect(2, 26, 96, 96, role="input"),
    ]
    parts += [_head(142, words["relu1"], "6×30×30", "output"), *_maps(made["relu1"], 158, 6, 64)]
    parts += [_head(242, words["pool2"], "16×6×6", "output"), *_maps(made["pool2"], 258, 8, 46)]
    parts += [_head(376, words["rest"], "", "output"), *_bars(made["fc3"], 394)]
    return svg(420, 600, *parts)


def _head(y, name, shape, role):
    return text(2, y, f"{name}  {shape}".strip(), role=role, anchor="start")


def _maps(maps, top, columns, side):
    gap = (418 - columns * side) / (columns - 1)
    for n, one in enumerate(maps):
        x, y = 1 + n % columns * (side + gap), top + n // columns * (side + 6)
        yield picture(x, y, side, side, (1 - one / maps.max()).repeat_interleave(4, 0).repeat_interleave(4, 1))
        yield rect(x, y, side, side)


def _bars(scores, top):
    chances = scores.softmax(dim=0)
    best = int(chances.argmax())
    for digit, (score, chance) in enumerate(zip(scores.tolist(), chances.tolist())):
        y = top + 20 * digit + 8
        yield text(12, y, digit, bold=digit == best)
        yield rect(28, y - 6, 240, 12)
        if chance > 0.005:
            yield rect(28, y - 6, 240 * chance, 12, role="output", solid=True)
        shown = "> 99.9 %" if chance > 0.999 else "< 0.1 %" if chance < 0.001 else f"{100 * chance:.1f} %"
        yield text(342, y, shown, anchor="end", bold=digit == best)
        yield text(412, y, f"{score:.2f}".replace("-", "−"), role="output", anchor="end", bold=digit == best)
