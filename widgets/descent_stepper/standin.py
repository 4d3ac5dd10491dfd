"""What stands in the stepper's place without JavaScript and in print: its losses, and where its parameters are."""

import math

from figures.chart import axes, dot
from figures.svg import line, svg, text
from widgets.descent_stepper.state import PROBLEMS, read_state, simulate

WORDS = {
    "zh": {
        "loss": "损失（对数刻度）",
        "updates": "更新次数",
        "valley": "损失",
        "weight": "权重",
        "inputs": "输入",
        "outputs": "输出",
    },
    "en": {
        "loss": "loss (logarithmic)",
        "updates": "updates",
        "valley": "loss",
        "weight": "weight",
        "inputs": "inputs",
        "outputs": "output",
    },
}
LEFT, RIGHT, TOP, BOTTOM = 52, 352, 34, 190
EMPTY = 1e-14  # where losses of 0 are drawn


def draw(words, state_text):
    state = read_state(state_text)
    kept = [*state["kept"], {"seed": state["seed"], "run": state["run"] or [(state["lr"], 0)]}]
    runs = [[*simulate(state["problem"], one["seed"], one["run"])] for one in kept]
    picture = _valley if state["problem"] == "one" else _points
    return svg(
        420,
        480,
        *_losses(words, kept, runs),
        f'<g transform="translate(0 240)">{"".join(picture(words, runs[-1]))}</g>',
    )


def _axes(up, across):
    return [
        text(8, 14, up, anchor="start"),
        axes(LEFT, BOTTOM, 26),
        text(412, BOTTOM + 36, across, anchor="end"),
    ]


def _losses(words, kept, runs):
    powers = [[math.log10(max(loss, EMPTY)) for *_, loss, _ in run if math.isfinite(loss)] for run in runs]
    low = math.floor(min(map(min, powers)))
    high = max(math.ceil(max(map(max, powers))), low + 1)
    longest = max(10, *(len(run) - 1 for run in runs))

    def place(step, power):
        return LEFT + step / longest * (RIGHT - LEFT), BOTTOM - (power - low) / (high - low) * (BOTTOM - TOP)

    yield from _axes(words["loss"], words["updates"])
    apart = math.ceil((high - low) / 4)
    for power in range(low, high + 1, apart):
        raised = "".join("⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".index(c)] for c in str(power))
        yield text(LEFT - 8, place(0, power)[1], "1" if power == 0 else f"10{raised}", anchor="end")
    for quarter in (0, 0.5, 1):
        yield text(LEFT + quarter * (RIGHT - LEFT), BOTTOM + 18, round(longest * quarter))
    for one, run in zip(kept, powers):
        points = [place(step, power) for step, power in enumerate(run)]
        if len(points) > 1:
            yield line(points, dashed=run is not powers[-1])
        rates = "→".join(dict.fromkeys(f"{rate:g}" for rate, _ in one["run"]))
        yield f'<circle class="plain-solid" cx="{points[-1][0]:.1f}" cy="{points[-1][1]:.1f}" r="3"/>'
        yield text(points[-1][0] + 8, points[-1][1], rates, anchor="start", bold=True)


def _valley(words, run):
    walked = [(values[0], loss) for values, _, loss, _ in run if math.isfinite(loss)][-60:]
    reach = max(2.2, *(abs(weight - 2) * 1.1 for weight, _ in walked))

    def place(weight, loss):
        return LEFT + (weight - 2 + reach) / (2 * reach) * 350, BOTTOM - loss / (5 * reach**2) * (BOTTOM - TOP)

    yield from _axes(words["valley"], words["weight"])
    yield line([place(w, 5 * (w - 2) ** 2) for w in (2 - reach + i / 40 * reach for i in range(81))])
    places = [place(*step) for step in walked]
    if len(places) > 1:
        yield line(places, role="kernel")
    yield from (dot(x, y, role="kernel", radius=4) for x, y in places)
    for (weight, _), (x, y) in [*zip(walked, places)][:1] + [*zip(walked, places)][-1:] * (len(walked) > 1):
        yield text(x + 9, y - 12, f"{weight:g}", role="kernel", anchor="start")
    for tick in (2 - reach / 1.1, 2, 2 + reach / 1.1):
        yield text(place(tick, 0)[0], BOTTOM + 18, f"{tick:g}".replace("-", "−"))


def _points(words, run):
    inputs, targets = PROBLEMS["line"]["inputs"], PROBLEMS["line"]["targets"]

    def place(x, y):
        return LEFT + (x + 0.25) / 4 * 340, BOTTOM - (min(max(y, -4), 10) + 4) / 14 * (BOTTOM - TOP)

    yield from _axes(words["outputs"], words["inputs"])
    weight, bias = run[-1][0]
    if math.isfinite(weight) and math.isfinite(bias):
        shown = [(x, weight * x + bias) for x in (i / 50 - 0.25 for i in range(201))]
        yield line([place(x, y) for x, y in shown if -4 <= y <= 10] or [place(0, -4)] * 2, role="output")
    yield from (
        '<circle class="plain-solid" cx="{:.1f}" cy="{:.1f}" r="4"/>'.format(*place(x, y))
        for x, y in zip(inputs, targets)
    )
    yield from (text(place(x, 0)[0], BOTTOM + 18, x, role="input") for x in range(4))
    yield from (text(LEFT - 8, place(0, y)[1], y, anchor="end") for y in (0, 4, 8))
