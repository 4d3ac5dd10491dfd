"""Sixty updates on a long narrow valley of two weights: plain SGD, momentum and Adam, computed by torch.optim."""

import math

import torch

from figures.svg import line, rect, svg, text

WORDS = {
    "zh": {"momentum": "带动量的 SGD", "loss": "60 次更新后损失 {:.2f}", "axes": "横轴 a，竖轴 b，同一比例"},
    "en": {"momentum": "SGD, momentum", "loss": "loss after 60: {:.2f}", "axes": "a across, b upwards, same scale"},
}

SCALE, LEFT, ZERO = 30, 8, 78  # a = 0 stands at x = ZERO
HALF = 38  # of a panel's height


def loss_at(a, b):
    return (a**2 + 100 * b**2) / 2


def walk(optimizer, updates=60, **options):
    weights = torch.tensor([10.0, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = optimizer([weights], **options)
    path = [weights.tolist()]
    for _ in range(updates):
        optimizer.zero_grad()
        loss_at(*weights).backward()
        optimizer.step()
        path.append(weights.tolist())
    return path


def contours(x, middle):
    """The ellipses of equal loss, cut off at the panel's frame."""
    lines = []
    for loss in (100, 60, 30, 12, 3):
        wide = math.sqrt(2 * loss)
        first, last = max(-wide, (LEFT - ZERO) / SCALE), min(wide, (412 - ZERO) / SCALE)
        for side in (-1, 1):
            points = []
            for i in range(161):
                a = first + (last - first) * (1 - math.cos(math.pi * i / 160)) / 2
                b = side * math.sqrt(max(0, 2 * loss - a**2)) / 10
                if abs(b) * SCALE <= HALF:
                    points.append((x(a), middle - b * SCALE))
            lines.append(line(points))
    return "".join(lines).replace(" curve", "")


def draw(words):
    def x(a):
        return ZERO + a * SCALE

    parts = []
    runs = [
        ("SGD, lr=0.019", walk(torch.optim.SGD, lr=0.019)),
        (words["momentum"] + ", lr=0.005", walk(torch.optim.SGD, lr=0.005, momentum=0.9)),
        ("Adam, lr=0.3", walk(torch.optim.Adam, lr=0.3)),
    ]
    for number, (name, path) in enumerate(runs):
        top = 26 + number * (2 * HALF + 36)
        middle = top + HALF
        places = [(x(a), middle - b * SCALE) for a, b in path]
        parts += [
            text(LEFT, top - 13, name, anchor="start", bold=True),
            text(412, top - 13, words["loss"].format(loss_at(*path[-1])), anchor="end"),
            rect(LEFT, top, 412 - LEFT, 2 * HALF),
            contours(x, middle),
            line(places, role="kernel").replace(" curve", ""),
            *(f'<circle class="kernel-solid" cx="{px:.1f}" cy="{py:.1f}" r="2.2"/>' for px, py in places),
            f'<circle class="no-fill plain-line" cx="{x(0)}" cy="{middle}" r="5"/>',
        ]
    bottom = 26 + 3 * (2 * HALF + 36) - 36
    return svg(
        420,
        bottom + 44,
        *parts,
        *(text(x(a), bottom + 14, a) for a in (0, 5, 10)),
        text(412, bottom + 34, words["axes"], anchor="end"),
    )
