"""One module: what net(x) passes on its way in and out, where net.forward(x) climbs in, the hook on the way back."""

from figures.svg import arrow, line, rect, svg, text

WORDS = {
    "zh": {"there": "前向", "back": "反向"},
    "en": {"there": "there", "back": "back"},
}

LEFT, WIDTH, RIGHT, BACK = 72, 166, 262, 152


def post(x, y, width, height, name, *arguments, role):
    """A box with a name and, below it, the arguments that are handed in, one string a line."""
    parts = [rect(x, y, width, height, role=role, solid=True)]
    top = y + height / 2 - 9 * len(arguments)
    parts.append(text(x + width / 2, top, name, role=role, bold=True))
    for index, argument in enumerate(arguments):
        parts.append(text(x + width / 2, top + 18 * (index + 1), argument, size=13))
    return "".join(parts)


def draw(words):
    middle, back = LEFT + WIDTH / 2, RIGHT + BACK / 2
    return svg(
        420,
        322,
        text(6, 14, "net.forward(x)", anchor="start"),
        text(middle, 14, "net(x)", role="input", bold=True),
        arrow(middle, 26, middle, 58, role="input"),
        text(middle + 10, 40, words["there"], anchor="start", size=13),
        post(LEFT, 60, WIDTH, 50, "forward_pre_hook", "module, inputs", role="plain"),
        arrow(middle, 110, middle, 138, role="input"),
        post(LEFT, 140, WIDTH, 40, "forward", role="kernel"),
        arrow(middle, 180, middle, 208, role="output"),
        post(LEFT, 210, WIDTH, 50, "forward_hook", "module, inputs, output", role="plain"),
        arrow(middle, 260, middle, 300, role="output"),
        text(middle, 312, "output", role="output"),
        line([(24, 26), (24, 160), (62, 160)], dashed=True),
        arrow(54, 160, LEFT - 2, 160),
        line([(back, 312), (back, 218)], dashed=True),
        arrow(back, 216, back, 206),
        post(RIGHT, 116, BACK, 88, "full_backward_hook", "module, grad_input,", "grad_output", role="plain"),
        line([(back, 116), (back, 36)], dashed=True),
        arrow(back, 34, back, 24),
        text(back + 10, 286, words["back"], anchor="start", size=13),
    )
