"""Which input channels each output channel reads, for three values of groups."""

from torch import nn

from figures.svg import line, rect, svg, text

WORDS = {
    "zh": {"numbers": "{n} 个权重"},
    "en": {"numbers": "{n} weights"},
}


def draw(words):
    parts = []
    for panel, groups in enumerate((1, 2, 4)):
        conv = nn.Conv2d(4, 4, 3, groups=groups)
        reads = conv.weight.shape[1]  # input channels that one output channel reads
        x = 14 + 140 * panel
        parts.append(text(x + 56, 12, f"groups={groups}", size=15))
        for out in range(conv.out_channels):
            first = out // (conv.out_channels // groups) * reads
            for source in range(first, first + reads):
                parts.append(line([(x + 24, 46 + 42 * source), (x + 88, 46 + 42 * out)], role="kernel"))
        for c in range(conv.in_channels):
            parts.append(rect(x, 34 + 42 * c, 24, 24, role="input", solid=True))
            parts.append(text(x + 12, 46 + 42 * c, c, role="input"))
        for c in range(conv.out_channels):
            parts.append(rect(x + 88, 34 + 42 * c, 24, 24, role="output", solid=True))
            parts.append(text(x + 100, 46 + 42 * c, c, role="output"))
        parts.append(text(x + 56, 212, words["numbers"].format(n=conv.weight.numel()), role="kernel"))
    return svg(420, 228, *parts)
