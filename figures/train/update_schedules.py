"""The learning rates that three schedulers of torch give 100 updates."""

import torch

from figures.chart import axes
from figures.svg import line, svg, text

WORDS = {
    "zh": {"update": "更新次数"},
    "en": {"update": "updates"},
}

LEFT, RIGHT, HEIGHT = 52, 396, 92
SCHEDULERS = torch.optim.lr_scheduler


def rates(scheduler, **options):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1, momentum=0.9)
    schedule = scheduler(optimizer, **options)
    for _ in range(100):
        yield optimizer.param_groups[0]["lr"]
        optimizer.step()
        schedule.step()


def draw(words):
    runs = [
        ("StepLR(step_size=30)", rates(SCHEDULERS.StepLR, step_size=30)),
        ("CosineAnnealingLR(T_max=100)", rates(SCHEDULERS.CosineAnnealingLR, T_max=100)),
        ("OneCycleLR(max_lr=0.1, total_steps=100)", rates(SCHEDULERS.OneCycleLR, max_lr=0.1, total_steps=100)),
    ]
    parts = []
    for number, (name, used) in enumerate(runs):
        top = 40 + number * (HEIGHT + 52)
        bottom = top + HEIGHT
        points = []
        for update, rate in enumerate(used):
            y = bottom - rate / 0.1 * HEIGHT
            if number == 0:  # a rate holds for one whole update: draw steps, not slopes
                points.append((LEFT + update * 3.4, y))
                points.append((LEFT + (update + 1) * 3.4, y))
            else:
                points.append((LEFT + (update + 0.5) * 3.4, y))
        parts += [
            text(8, top - 24, name, anchor="start", bold=True),
            axes(LEFT, bottom, top - 10, RIGHT + 10),
            text(LEFT - 8, top, "0.1", anchor="end"),
            text(LEFT - 8, bottom, "0", anchor="end"),
            line(points, role="output"),
        ]
    parts += [text(LEFT + update * 3.4, bottom + 16, update) for update in (0, 30, 60, 90)]
    return svg(420, bottom + 44, *parts, text(404, bottom + 34, words["update"], anchor="end"))
