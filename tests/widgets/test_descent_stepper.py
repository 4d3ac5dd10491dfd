"""The stepper: every number is torch's, a link reproduces what it shows,
and it works by keyboard and without motion."""

import math
import random
import re
import struct

import pytest
import torch

from builder.page import language_pages, languages, read_page
from builder.runner import run_all
from builder.words import widget_words
from tests.widgets.hands import write
from widgets import WIDGETS
from widgets.descent_stepper import standin as figure
from widgets.descent_stepper import state as descent_stepper

# What a run may meet: a loss of exactly 0, one that stays, the limits, inf, nan, a rescue in time and one too late.
FIXED = [
    ("one", 0, [(0.05, 250)]),
    ("one", 0, [(0.1, 20)]),
    ("one", 0, [(0.2, 250)]),
    ("one", 0, [(0.19, 400)]),
    ("one", 0, [(0.21, 1000)]),
    ("one", 0, [(0.3, 200)]),
    ("one", 0, [(2, 60)]),
    ("one", 0, [(1e-4, 1000)]),
    ("one", 0, [(0.21, 40), (0.05, 60)]),
    ("one", 0, [(0.3, 70), (0.05, 300)]),
    ("one", 0, [(0.3, 125), (0.01, 30)]),
    ("line", 0, [(0.05, 400)]),
    ("line", 1, [(0.195, 400)]),
    ("line", 2, [(0.2, 1000)]),
    ("line", 3, [(2, 60)]),
    ("line", 99999, [(1e-4, 300)]),
    ("line", 4, [(0.3, 60), (0.01, 300)]),
    ("line", 5, [(0.3, 130), (0.05, 20)]),
]


@pytest.fixture(scope="module")
def base(address):
    return f"{address}en/assets/widgets/descent-stepper/"


# The numbers ------------------------------------------------------------------------------------


def number(text):
    return float(text.replace("−", "-").replace("(", "").replace(")", ""))


def same(ours, theirs):
    """Alike to one part in 100,000; nan and the infinities only like themselves."""
    if math.isfinite(ours) and math.isfinite(theirs):
        return abs(ours - theirs) <= 1e-5 * abs(theirs)
    return struct.pack("d", ours) == struct.pack("d", theirs) or (math.isnan(ours) and math.isnan(theirs))


def difference(theirs, ours):
    """Say at which update the engine leaves torch, or return None."""
    if len(ours) != len(theirs):
        return f"{len(ours)} updates, not {len(theirs)}"
    for step, ((values, outputs, loss, gradients), found) in enumerate(zip(theirs, ours)):
        for what, wanted in {"loss": [loss], "outputs": outputs, "values": values, "gradients": gradients}.items():
            got = [float(one) for one in found[what]]
            if what == "loss" and not all(map(same, got, wanted)):
                return f"loss after {step} updates: torch {wanted}, engine {got}"
            # A gradient of nothing is the rounding of what was added up: small beside the loss.
            if not all(same(a, b) or abs(a - b) <= 1e-5 * max(1, abs(loss)) for a, b in zip(got, wanted, strict=True)):
                return f"{what} after {step} updates: torch {wanted}, engine {got}"
    return None


def random_runs(count, seed):
    draw = random.Random(seed)
    for _ in range(count):
        problem = draw.choice(["one", "line", "line"])
        run = [
            (float(f"{10 ** draw.uniform(-4, math.log10(2)):.3g}"), draw.randint(1, 250))
            for _ in range(draw.choice([1, 1, 2, 3]))
        ]
        run[-1] = (min(2, max(1e-4, run[-1][0])), 200)
        yield problem, draw.randrange(100000) if problem == "line" else 0, run


SIMULATE = """async ([base, cases]) => { const { simulate } = await import(base + "engine.js");
  return cases.map(c => simulate(...c).map(u => ({ loss: [String(u.loss)], outputs: u.outputs.map(String),
    values: u.values.map(String), gradients: u.gradients.map(String) }))); }"""


def test_every_number_is_what_torch_computes(page, base):
    """inf and nan at the very update; on random learning rates and seeds that change with every run of the tests."""
    seed = random.randrange(2**32)
    cases = [*FIXED, *random_runs(40, seed)]
    seen = {"inf": 0, "nan": 0, "zero": 0}
    for case, ours in zip(cases, page.evaluate(SIMULATE, [base, cases])):
        theirs = [*descent_stepper.simulate(*case)]
        assert not (problem := difference(theirs, ours)), f"seed {seed}, {case}: {problem}"
        losses = [loss for *_, loss, _ in theirs]
        seen["inf"] += math.inf in losses
        seen["nan"] += any(map(math.isnan, losses))
        seen["zero"] += 0 in losses
    assert all(count >= 2 for count in seen.values()), f"the cases are too tame: {seen}"


def test_a_wrong_engine_is_noticed():
    right = [*descent_stepper.simulate("one", 0, [(0.3, 130)])]
    found = [{"loss": [l], "outputs": o, "values": v, "gradients": g} for v, o, l, g in right]
    assert difference(right, found) is None
    assert difference(right, found[:-1])
    for step, change in [(1, 1.0001), (62, 0.5), (126, 0), (5, math.nan)]:
        wrong = [
            {**one, "loss": [3.0 if math.isinf(one["loss"][0]) or change == 0 else one["loss"][0] * change]}
            if n == step
            else one
            for n, one in enumerate(found)
        ]
        assert difference(right, wrong), step
    assert difference(right, [{**one, "values": [v + 0.01 for v in one["values"]]} for one in found])


def test_random_starts_are_torchs(page, base):
    seeds = [0, 1, 99999, 2**31, *(random.randrange(100000) for _ in range(50))]
    found = page.evaluate(
        """async ([base, seeds]) => { const { rand } = await import(base + 'engine.js'); return seeds.map(seed =>
          rand(seed, 8)); }""",
        [base, seeds],
    )
    for seed, ours in zip(seeds, found):
        torch.manual_seed(seed)
        assert ours == torch.rand(8).tolist(), seed


def test_the_problems_are_the_same_numbers_and_made_as_told(page, base):
    assert (
        page.evaluate("async (base) => (await import(base + 'engine.js')).PROBLEMS", base) == descent_stepper.PROBLEMS
    )
    assert torch.equal(descent_stepper.noisy_targets(), torch.tensor(descent_stepper.PROBLEMS["line"]["targets"]))


def test_events_come_at_the_first_such_loss(page, base):
    found = page.evaluate(
        """async (base) => { const { events } = await import(base + 'engine.js');
          return [[1, 1000, 1001, 2, Infinity, NaN], [1, 0, 5], [2, NaN], [3, Infinity]].map(events); }""",
        base,
    )
    assert [list(one.values()) for one in found] == [[2, 4, 5], [-1, -1, -1], [1, -1, 1], [1, 1, -1]]


# The state --------------------------------------------------------------------------------------

STATES = [
    "", "lr=0.1,done=4", "lr=0.21,done=40,kept=0.1:4/0.2:20", "lr=0.05,run=0.21:40_0.05:20", "lr=0.3,run=0.05:12",
    "done=3,line=4", "line=3", "lr=2,done=1000",
    "problem=line,done=20,follow=bias",
    "problem=line,seed=99999,lr=0.0001,done=12,line=5,kept=0.2:9@3/0.05:4_0.1:2@0/0.3:20@12",
    "lr=1.5,done=200",
]  # fmt: skip
HOSTILE = [
    "problem=<b>", "problem=__proto__", "lr=3", "lr=0.00001", "lr=1e-2", "lr=-1", "lr=", "seed=5", "done=1001",
    "done=-3", "done=1e3", "run=0.05", "run=0.05:0",
    "run=0.05:600_0.1:600", "run=9:4", "line=6", "line=0", "follow=bias", "kept=0.1:4/0.1:5/0.1:6/0.1:7",
    "kept=0.1:4@3", "kept=", "__proto__=1", "x" * 9999,
]  # fmt: skip


def test_python_and_the_browser_read_a_state_alike(page, base):
    script = """async ([base, texts]) => { const { parse, format } = await import(base + 'state.js');
      return texts.map(t => [parse(t), parse(format(parse(t))), format(parse(t))]); }"""
    for text, (read, again, short) in zip(STATES, page.evaluate(script, [base, STATES])):
        runs = {
            "run": [tuple(part) for part in read["run"]],
            "kept": [{**one, "run": [tuple(part) for part in one["run"]]} for one in read["kept"]],
        }
        assert {**read, **runs} == descent_stepper.read_state(text), text
        assert again == read, text
        assert len(short) <= len(text) or "@0" in text
    default, *others = page.evaluate(script, [base, ["", *HOSTILE]])
    for text, other in zip(HOSTILE, others):
        assert other == default, text
        with pytest.raises(ValueError, match="write |does not go with"):
            descent_stepper.read_state(text)


def test_the_shown_program_prints_the_very_losses(page, base):
    """Run in a fresh process in an empty folder."""
    texts = [*STATES, "lr=0.3,done=130", "problem=line,lr=0.3,done=130,seed=7"]
    script = """async ([base, texts]) => {
      const [{ parse }, { program }, { simulate }] = await Promise.all(["state.js", "code.js",
        "engine.js"].map(f => import(base + f)));
      return texts.map(parse).map(s => [program(s), simulate(s.problem, s.seed, s.run).map(u => String(u.loss))]); }"""
    shown = page.evaluate(script, [base, texts])
    for text, (_, losses), result in zip(
        texts, shown, run_all([("python", program) for program, _ in shown], with_snippets=False)
    ):
        assert not result.error, f"{text}: {result.error}"
        printed = [line.split() for line in result.output.splitlines()]
        assert [int(step) for step, _ in printed] == [*range(len(losses))], text
        assert all(same(float(loss), float(theirs)) for loss, (_, theirs) in zip(losses, printed)), text


def test_the_figure_without_javascript_shows_torchs_numbers():
    drawn = figure.draw(figure.WORDS["en"], "problem=one,lr=0.05,done=3")
    assert ">1.75<" in drawn and ">0.05<" in drawn
    for text in STATES:
        assert not re.search(r"\b(nan|inf)\b", figure.draw(figure.WORDS["zh"], text)), text


# As a reader meets it ---------------------------------------------------------------------------


@pytest.fixture
def stepper(open_page):
    def open_at(path="en/train/", **options):
        page = open_page(path, **{"reduced_motion": "reduce", **options})
        page.locator("descent-stepper").scroll_into_view_if_needed()
        page.wait_for_function("document.querySelector('descent-stepper')?.ready")
        return page

    return open_at


def shown(page):
    """The numbers that stand beside the six lines; None for those of a line that has not run yet."""
    return [made.inner_text() if made.is_visible() else None for made in page.locator("descent-stepper .made").all()]


def losses(page):
    return page.evaluate("document.querySelector('descent-stepper').updates.map(u => u.loss)")


def press(page, name):
    page.get_by_role("button", name=name, exact=True).focus()
    page.keyboard.press("Enter")


def state(page):
    return page.evaluate("(e => e.text())(document.querySelector('descent-stepper'))")


def test_line_by_line_it_makes_the_pages_table(stepper):
    """The three updates of train/index.md, by keyboard alone."""
    page = stepper()
    press(page, "Rewind")
    said = page.locator("descent-stepper .live")
    assert "At the start" in said.inner_text()
    assert shown(page) == ["weight = 0", None, None, None, None, None]
    for step, (weight, outputs, loss, gradient, new) in enumerate(
        [("0", "0, 0", "20", "−20", "1"), ("1", "1, 3", "5", "−10", "1.5"), ("1.5", "1.5, 4.5", "1.25", "−5", "1.75")]
    ):
        for line in range(2, 7):
            press(page, "One line")
            numbers = shown(page)
            assert [made is None for made in numbers] == [n > line for n in range(1, 7)]
            assert page.locator("descent-stepper li[aria-current=step]").inner_text().startswith(str(line))
            assert said.inner_text() == f"Step {line}: {numbers[line - 1]}"
        assert numbers[1:3] == [f"step = {step}; inputs 1, 3 → targets 2, 6", f"output = {outputs}"]
        assert numbers[3].startswith("loss = (") and numbers[3].endswith(f") / 2 = {loss}")
        squares = re.findall(r"[\d.]+", numbers[3].split("/")[0])
        assert sum(map(float, squares)) / 2 == float(loss)
        assert numbers[4:] == [f"weight.grad = {gradient}", f"weight: {weight} − 0.05 × ({gradient}) = {new}"]
    assert losses(page) == [20, 5, 1.25, 0.3125]
    assert not page.problems


def test_the_written_out_update_is_of_the_chosen_parameter(stepper):
    page = stepper("en/train/?w=problem=line,seed=8,lr=0.07,done=12")
    *_, before, after = descent_stepper.simulate("line", 8, [(0.07, 12)])
    for n, parameter in enumerate(["weight", "bias"]):
        page.get_by_label("Parameter written out").select_option(parameter)
        name, rest = shown(page)[5].split(": ")
        value, gradient, new = (number(part) for part in re.fullmatch(r"(\S+) − 0\.07 × (\S+) = (\S+)", rest).groups())
        assert name == parameter
        assert [value, gradient, new] == pytest.approx([before[0][n], before[3][n], after[0][n]], rel=1e-4)
    assert "follow=bias" in state(page)


def test_the_learning_rate_by_slider_and_by_number_in_the_middle_of_a_run(stepper):
    page = stepper()
    slider = page.get_by_label("Learning rate", exact=True)
    slider.focus()
    rates = []
    for key in ("ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown", "End", "Home"):
        page.keyboard.press(key)
        rates.append(float(slider.get_attribute("aria-valuetext")))
    assert rates == [0.055, 0.06, 0.055, 0.05, 2, 0.0001]
    number = page.get_by_label("Learning rate as a number")
    for wrong in ("3", "abc", "0", "1e-3", ""):
        write(number, wrong)
        assert number.get_attribute("aria-invalid") == "true"
    write(number, "0.21")
    assert number.get_attribute("aria-invalid") == "false"
    press(page, "10 updates")
    assert state(page) == "lr=0.21,run=0.05:3_0.21:10"
    assert losses(page) == pytest.approx(
        [loss for *_, loss, _ in descent_stepper.simulate("one", 0, [(0.05, 3), (0.21, 10)])], rel=1e-5
    )
    write(number, "x")
    number.blur()
    assert number.input_value() == "x" and "0.0001 to 2" in page.locator("#rate-problem").inner_text()
    page.get_by_role("button", name="Reset", exact=True).click()
    assert number.input_value() == "0.05"


def test_rewind_keeps_the_seed_and_new_seed_does_not(stepper):
    page = stepper("en/train/?w=problem=line,seed=41,done=5")
    first = losses(page)
    press(page, "Rewind")
    press(page, "10 updates")
    assert losses(page)[:6] == first
    press(page, "New seed")
    press(page, "10 updates")
    assert losses(page)[0] != first[0]
    assert state(page) == "problem=line,seed=42,done=10,kept=0.05:5@41/0.05:10@41"
    press(page, "Rewind")
    press(page, "10 updates")
    press(page, "Rewind")
    assert state(page) == "problem=line,seed=42,kept=0.05:5@41/0.05:10@41/0.05:10@42", "the same run is not kept twice"
    press(page, "Remove earlier runs")
    assert state(page) == "problem=line,seed=42"


@pytest.mark.parametrize(
    "text",
    [
        "lr=0.21,done=40,kept=0.1:4/0.2:20/0.3:130",
        "lr=0.3,done=130",
        "lr=2,done=1000",
        "lr=0.1,done=1",
        "line=1",
        "problem=line,lr=2,done=200,kept=0.05:9@4",
        "problem=line",
    ],
)
def test_the_drawings_are_never_blank(text, stepper):
    """Whatever the run has come to, each run has its curve within the drawing, and its learning rate beside it."""
    page = stepper(f"en/train/?w={text}")
    wanted = descent_stepper.read_state(text)
    runs = len(wanted["kept"]) + 1
    curves = page.evaluate(
        """() => [...document.querySelector('descent-stepper').losses.querySelectorAll('path.run[stroke-dasharray]')]
          .map(p => p.getAttribute('d'))"""
    )
    assert len(curves) == runs
    box = page.evaluate("document.querySelector('descent-stepper').losses.querySelector('svg').viewBox.baseVal.width")
    for curve in curves:
        for x, y in (map(float, point.split(",")) for point in curve[1:].split("L")):
            assert 0 <= x <= box and 0 <= y <= 230
    assert page.locator("descent-stepper .plots > div > svg").count() == 2
    html = page.evaluate("document.querySelector('descent-stepper').shadowRoot.querySelector('.plots').innerHTML")
    assert not re.search(r'(?:d|x|y|cx|cy)="[^"]*(?:NaN|Infinity)', html)
    assert not page.problems


def test_diverging_is_an_event_with_a_name(stepper):
    page = stepper("en/train/?w=lr=0.21,done=36")
    assert "diverged" not in page.locator("descent-stepper").inner_text()
    for _ in range(5):
        press(page, "One line")
    assert "diverged at step 37" in page.locator("descent-stepper .plots").inner_text()
    page.evaluate("document.querySelector('descent-stepper').show('lr=0.3,done=130')")
    said = page.locator("descent-stepper .live")
    assert (
        said.inner_text()
        == "learning rate 0.3, after 130 updates the loss is nan, diverged at step 5, inf at step 62, nan at step 126"
    )


def test_it_runs_only_while_it_is_seen(stepper):
    page = stepper(reduced_motion="no-preference")
    press(page, "Run")
    page.wait_for_function("document.querySelector('descent-stepper').updates.length > 8")
    press(page, "Pause")
    at = len(losses(page))
    page.wait_for_timeout(300)
    assert len(losses(page)) == at
    press(page, "Run")
    page.evaluate("scrollTo(0, 0)")
    page.wait_for_function("!document.querySelector('descent-stepper').player.running")
    assert len(losses(page)) < descent_stepper.MOST, "it went on unseen until the run was full"
    page.evaluate("document.querySelector('descent-stepper').show('lr=2,done=20')")
    press(page, "Run")
    page.wait_for_function("document.querySelector('descent-stepper').player.running")
    page.wait_for_function("!document.querySelector('descent-stepper').player.running")
    assert math.isnan(losses(page)[-1]) and not page.problems


def test_without_motion_it_has_no_run_button(stepper):
    page = stepper()
    assert not page.locator("descent-stepper .player").is_visible()
    page.evaluate("document.querySelector('descent-stepper').player.toggle()")
    assert not page.evaluate("document.querySelector('descent-stepper').player.running")


@pytest.mark.parametrize("language", languages())
def test_every_link_of_the_text_sets_it_and_its_address_reproduces_it(language, stepper):
    page = stepper(f"{language}/train/")
    file = next(file for file in language_pages(language) if file.as_posix().endswith("train/index.md"))
    links = re.findall(r"\]\(\?w=([^)]*)\)", "\n".join(read_page(file).lines))
    assert len(links) >= 4
    for text in links:
        page.locator(f'article a[href$="?w={text}"]').click()
        page.wait_for_function("text => location.search === '?w=' + text", arg=text)
        before, now = state(page), losses(page)
        assert before == text
        page.reload()
        page.locator("descent-stepper").scroll_into_view_if_needed()
        page.wait_for_function("document.querySelector('descent-stepper')?.ready")
        assert (state(page), losses(page)) == (before, now)
    page.get_by_role("button", name=widget_words(WIDGETS["descent-stepper"], language)["reset"], exact=True).click()
    page.wait_for_function("location.search === ''")
    assert losses(page) == [20, 5, 1.25, 0.3125]
    assert not page.problems


def test_what_the_text_promises_comes_true(stepper):
    """At 0.1, 0.2 and 0.21; after the rescue; and how far the line has come after five updates."""
    page = stepper()
    weights = "document.querySelector('descent-stepper').updates.map(u => u.values[0])"
    for text, wanted in {"lr=0.1,done=4": [0, 2, 2, 2, 2], "lr=0.2,done=20": [0, 4] * 10 + [0]}.items():
        page.evaluate("text => document.querySelector('descent-stepper').show(text)", text)
        assert page.evaluate(weights) == wanted
    page.evaluate("document.querySelector('descent-stepper').show('problem=line,done=200')")
    line = losses(page)
    assert (round(line[0]), round(line[5], 2)) == (16, 0.17) and line[200] == pytest.approx(0.0876, abs=1e-4)
    assert losses(page)[0] != 20
    page.evaluate("document.querySelector('descent-stepper').show('lr=0.05,run=0.21:40_0.05:20')")
    assert losses(page)[37] > 20000 > losses(page)[36] and losses(page)[-1] < 1e-6
