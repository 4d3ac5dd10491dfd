"""A depthwise layer, one channel to one, and a 1×1 layer that mixes them."""

from torch import nn

from figures.svg import line, rect, svg, text

WORDS = {
    "zh": {"depth": "逐通道 3×3", "point": "逐点 1×1", "numbers": "{n} 个权重"},
    "en": {"depth": "depthwise 3×3", "point": "pointwise 1×1", "numbers": "{n} weights"},
}
SIDE, PITCH, TOP = 24, 36, 66


def draw(words):
    depthwise = nn.Conv2d(4, 4, 3, groups=4, bias=False)
    pointwise = nn.Conv2d(4, 6, 1, bias=False)
    columns = [
        (40, depthwise.in_channels, "input"),
        (198, depthwise.out_channels, "plain"),
        (356, pointwise.out_channels, "output"),
    ]
    rows = max(count for _, count, _ in columns)

    def middle(count, index):
        return TOP + (rows - count) * PITCH / 2 + index * PITCH + SIDE / 2

    parts = []
    for left, right, layer in ((columns[0], columns[1], depthwise), (columns[1], columns[2], pointwise)):
        reads = layer.weight.shape[1]
        for out in range(right[1]):
            first = out // (right[1] // layer.groups) * reads
            for source in range(first, first + reads):
                ends = [(left[0] + SIDE, middle(left[1], source)), (right[0], middle(right[1], out))]
                parts.append(line(ends, role="kernel"))
    for x, count, role in columns:
        for index in range(count):
            y = middle(count, index)
            parts.append(rect(x, y - SIDE / 2, SIDE, SIDE, role=role, solid=True))
            parts.append(text(x + SIDE / 2, y, index, role=role))
    for x, layer, name in ((131, depthwise, words["depth"]), (289, pointwise, words["point"])):
        parts.append(text(x, 12, name, role="kernel"))
        parts.append(text(x, 36, words["numbers"].format(n=layer.weight.numel()), role="kernel"))
    return svg(420, TOP + rows * PITCH, *parts)
