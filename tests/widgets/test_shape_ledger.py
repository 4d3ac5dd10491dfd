"""The shape ledger: every shape, sum and refusal is torch's, a link reproduces what it shows,
and it works by keyboard."""

import contextlib
import io
import math
import random
import re

import pytest
import torch
import torch.nn.functional as F

from builder.page import language_pages, languages, read_page
from builder.words import widget_words
from net import Net
from tests.widgets.hands import write
from widgets import WIDGETS
from widgets.shape_ledger import standin as figure
from widgets.shape_ledger.state import NET, PICTURE, RANGES, layers, read_state, walk


@pytest.fixture(scope="module")
def base(address):
    return f"{address}en/assets/widgets/shape-ledger/"


def random_states(count, seed):
    """Settings of all kinds; half of the pictures are so small that many a layer refuses."""
    draw = random.Random(seed)
    for _ in range(count):
        state = {key: draw.randint(*RANGES[key.rstrip("12")]) for key in NET}
        most = draw.choice([10, 30, 80, 512])
        yield {
            **state,
            "channels": draw.choice([1, 1, 3, state["channels"]]),
            "height": draw.randint(1, most),
            "width": draw.randint(1, most),
        }


def text_of(state):
    return ",".join(
        [
            f"input={'x'.join(str(state[key]) for key in PICTURE)}",
            *(f"{key}={state[key]}" for key in NET if key not in PICTURE),
        ]
    )


# What it computes -------------------------------------------------------------------------------

SEND = """async ([base, states]) => { const { layers, send, least } = await import(base + "engine.js");
  const { NET } = await import(base + "state.js");
  return states.map(state => { const picture = [state.channels, state.height, state.width]; const all = layers(state);
    const way = send(picture, all, picture[0]);
    return { lines: way.lines, message: way.message, stop: way.stop, least: least(all), net: send(picture,
      layers(NET), 1, 576), left: send(picture, all, picture[0], 576) }; }); }"""


def torch_says(run):
    """Return the error that `run` raises, as Python prints it, or None."""
    try:
        run()
    except RuntimeError as error:
        return f"{type(error).__name__}: {error}"


def unread_by_torch(side, kernel, stride, padding):
    """Count the places that do not reach any output: their gradient is 0."""
    x = torch.zeros(1, 1, side, requires_grad=True)
    F.conv1d(x, torch.ones(1, 1, kernel), stride=stride, padding=padding).sum().backward()
    return int((x.grad == 0).sum())


@torch.no_grad()
def test_every_shape_and_every_refusal_is_torchs(page, base):
    """All squares up to 70, a few in colour; and settings of all kinds, others at every run of the tests."""
    seed = random.randrange(2**32)
    squares = [
        {**NET, "channels": channels, "height": side, "width": side}
        for channels, most in ((1, 70), (3, 12))
        for side in range(1, most + 1)
    ]
    states = [*squares, *random_states(300, seed)]
    net, met = Net(), {"fc1": 0, "channels": 0, "size": 0, "": 0}
    for number, (state, found) in enumerate(zip(states, page.evaluate(SEND, [base, states]), strict=True)):
        place = f"seed {seed}: {text_of(state)}"
        *_, last = walked = [*walk(state, "meta")]
        if number < 20 or state["height"] * state["width"] * state["channels"] < 600:
            assert walked == [*walk(state)], f"{place}: torch's meta device says something else"
        refused = last[2] if isinstance(last[2], str) else None
        assert found["message"] == (refused or "RuntimeError: "), place
        for line, (name, _, shape) in zip(found["lines"], walked, strict=True):
            assert line["name"] == name and (shape == refused or [1, *line["after"]] == [*shape]), place
        met[found["stop"]] += 1
        if state["height"] * state["width"] <= 80 * 80:
            says = torch_says(lambda state=state: net(torch.zeros(1, *(state[key] for key in PICTURE))))
            assert found["net"]["message"] == (says or "RuntimeError: ") and bool(found["net"]["stop"]) == bool(says), (
                place
            )
            met[found["net"]["stop"]] += 1
        if not refused:
            says = torch_says(lambda last=last: net.fc1(torch.zeros(1).expand(1, math.prod(last[2]))))
            assert found["left"]["message"] == (says or "RuntimeError: "), place
        side = found["least"]
        for size in {side, side - 1} - {0} if number % 3 == 0 else ():
            *_, end = walk({**state, "height": size, "width": size}, "meta")
            assert isinstance(end[2], str) == (size < side), f"{place}: the smallest side"
    assert min(met.values()) > 20, met


def test_unread_rows_and_columns_are_those_without_a_gradient(page, base):
    seed = random.randrange(2**32)
    lines = [
        line
        for one in page.evaluate(SEND, [base, [*random_states(150, seed)]])
        for line in one["lines"]
        if not one["stop"]
    ]
    assert len(lines) > 100
    for line in lines:
        wanted = [unread_by_torch(side, line["kernel"], line["stride"], line["padding"]) for side in line["before"][1:]]
        assert line["unread"] == wanted, f"seed {seed}: {line}"
    assert any(line["unread"][0] for line in lines)


# The state --------------------------------------------------------------------------------------

STATES = [
    "",
    "input=1x28x28",
    "input=3x48x64,kernel1=11,out1=64,stride1=4,padding1=5,pool1=1",
    "kernel1=5,kernel2=5",
    "input=64x512x1,padding2=0,pool2=3,stride2=2,out2=1",
]
HOSTILE = [
    "input=<b>", "input=1x28", "input=1x28x28x28", "input=0x28x28", "input=65x1x1", "input=1x513x1",
    "input=1x-1x1", "input=1x028x28", "input=1xx1", "input", "input=1x28x28=1",
    "kernel1=0", "kernel1=12", "kernel1=3x3", "kernel1=1e0", "kernel=3", "kernel3=3", "stride1=5", "padding1=6",
    "pool2=4", "pool2=0", "out2=65", "out2=", "out2=1٣", "channels=3",
    "__proto__=1", "constructor=1", "toString=1", "x" * 9999,
]  # fmt: skip


def test_python_and_the_browser_read_a_state_alike(page, base):
    script = """async ([base, texts]) => { const { parse, format } = await import(base + 'state.js');
      return texts.map(t => [parse(t), parse(format(parse(t))), format(parse(t))]); }"""
    for text, (read, again, short) in zip(STATES, page.evaluate(script, [base, STATES])):
        assert read == again == read_state(text), text
        assert len(short) <= len(text)
    for text, (other, _, short) in zip(HOSTILE, page.evaluate(script, [base, HOSTILE])):
        assert (other, short) == (NET, ""), text
        with pytest.raises(ValueError, match="write "):
            read_state(text)


def test_the_shown_program_runs_and_prints_the_shape_of_the_scores(page, base):
    script = """async ([base, states]) => {
      const [{ program, linear }, { layers, send }] = await Promise.all(["code.js", "engine.js"].map(f =>
        import(base + f)));
      return states.map(s => { const p = [s.channels, s.height, s.width]; const way = send(p, layers(s), p[0]);
        return way.stop ? null : [program(s, way.shape), linear(way.shape)]; }); }"""
    states = [
        *map(read_state, STATES[:4]),
        *(
            {**s, "height": s["height"] % 60 + 1, "width": s["width"] % 60 + 1}
            for s in random_states(40, random.randrange(2**32))
        ),
    ]
    shown = [(state, *one) for state, one in zip(states, page.evaluate(script, [base, states])) if one]
    assert len(shown) > 8
    for state, program, linear in shown:
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(program, {})
        assert printed.getvalue() == "torch.Size([1, 10])\n", text_of(state)
        assert f"        {linear}\n" in program
        assert all(f"self.{name} = {text}\n" in program for name, text, _ in layers(state) if name != "pool")


def test_the_figure_without_javascript_shows_torchs_numbers():
    drawn = figure.draw(figure.WORDS["en"], "input=1x28x28")
    for part in ("(1, 6, 26, 26)", "28 − 3 + 1 = 26", "⌊11 / 2⌋ = 5", "16 × 5 × 5 = 400", "nn.Linear(16 * 5 * 5, 120)"):
        assert f">{part}<" in drawn, part
    assert "RuntimeError: Given input size: (16x1x1)." in figure.draw(figure.WORDS["zh"], "input=1x9x9")


# As a reader meets it ---------------------------------------------------------------------------


@pytest.fixture
def ledger(open_page):
    def open_at(path="en/net/shapes/", **options):
        page = open_page(path, **{"reduced_motion": "reduce", **options})
        page.locator("shape-ledger").scroll_into_view_if_needed()
        page.wait_for_function("document.querySelector('shape-ledger')?.ready")
        return page

    return open_at


ROWS = """texts => { const e = document.querySelector("shape-ledger"); return texts.map(text => { e.set(e.parse(text));
  return [...e.list.children].map(li => [li.children[0].innerText, li.querySelector("code").innerText,
    [...li.querySelectorAll("div > p:not(.quiet)")].map(p => p.innerText),
    li.querySelector(":scope > code")?.innerText]); }); }"""


def worth(text):
    """Compute what stands left of the equals sign; say whether ⌊ ⌋ is there because it is needed."""
    python = text.replace("⌊", "math.floor(").replace("⌋", ")").replace("−", "-").replace("×", "*").replace(",", "")
    value = eval(python)
    assert value == int(value) and ("⌊" in text) == (eval(python.replace("math.floor", "")) != value), text
    return value


def test_every_line_shows_the_layer_its_sum_and_torchs_shape(ledger):
    page = ledger()
    seed = random.randrange(2**32)
    texts = [
        "",
        "input=3x48x64,stride1=2,padding1=1",
        "input=1x28x28,padding1=2",
        *map(text_of, random_states(30, seed)),
    ]
    for text, (first, *rows) in zip(texts, page.evaluate(ROWS, texts)):
        state = read_state(text)
        before = (1, *(state[key] for key in PICTURE))
        walked = [*walk(state, "meta")]
        assert first == ["picture", f"torch.zeros{before}", [], str(before)]
        for (name, code, shape), (shown_name, shown_code, sums, shown) in zip(walked, rows):
            assert (shown_name, shown_code) == (name, code), f"seed {seed}: {text}"
            if isinstance(shape, str):
                break
            assert shown == str(shape)
            wanted = [size for size in shape[2:]] if before[2] != before[3] else [shape[2]]
            assert [int(one.split(" = ")[1]) for one in sums] == wanted, f"seed {seed}: {text}"
            assert [worth(one.split(" = ")[0]) for one in sums] == wanted, f"seed {seed}: {text}"
            before = shape
        else:
            flat, fc1 = rows[-2:]
            assert flat[:2] == ["flatten", "torch.flatten(x, 1)"] and flat[3] == f"(1, {math.prod(shape)})"
            assert worth(flat[2][0].split(" = ")[0]) == math.prod(shape)
            assert fc1[1] == f"self.fc1 = nn.Linear({' * '.join(map(str, shape[1:]))}, 120)"
            continue
        assert len(rows) == len(walked), "after a refusal comes nothing"
    assert not page.problems


@pytest.mark.parametrize("language", languages())
def test_every_link_of_the_text_sets_it_and_its_address_reproduces_it(language, ledger):
    """And what the text promises comes true."""
    page = ledger(f"{language}/net/shapes/")
    said = page.locator("shape-ledger .live")
    answers = page.locator("shape-ledger dd")
    start = said.inner_text()
    assert "16 × 6 × 6 = 576" in start and answers.count() == 1
    file = next(file for file in language_pages(language) if file.as_posix().endswith("net/shapes.md"))
    links = re.findall(r"\]\(\?w=([^)]*)\)", "\n".join(read_page(file).lines))
    promised = {
        "input=1x28x28": ("16 × 5 × 5 = 400", ["(1x400 and 576x120)"]),
        "input=1x28x28,padding1=2": ("16 × 6 × 6 = 576", ["(1x400 and 576x120)", "(1, 10)"]),
        "input=3x32x32": ("16 × 6 × 6 = 576", ["weight of size [6, 1, 3, 3]"]),
        "kernel1=5,kernel2=5": ("16 × 5 × 5 = 400", ["(1, 10)", "(1x400 and 576x120)"]),
        "input=3x48x64": ("16 × 10 × 14 = 2,240", ["expected input[1, 3, 48, 64] to have 1 channels"]),
        "input=1x9x9": ("4", ["Output size is too small"]),
    }
    assert links == [*promised]
    for text, (end, wanted) in promised.items():
        page.locator(f'article a[href$="?w={text}"]').click()
        page.wait_for_function("text => document.querySelector('shape-ledger').text() === text", arg=text)
        assert end in said.inner_text() and answers.count() == len(wanted)
        assert all(part in answer for part, answer in zip(wanted, answers.all_inner_texts())), text
    page.wait_for_function("text => location.search === '?w=' + text", arg=text)
    before = page.locator("shape-ledger section").inner_text()
    page.reload()
    page.locator("shape-ledger").scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('shape-ledger')?.ready")
    assert page.locator("shape-ledger section").inner_text() == before
    page.get_by_role("button", name=widget_words(WIDGETS["shape-ledger"], language)["reset"], exact=True).click()
    page.wait_for_function("location.search === ''")
    assert said.inner_text() == start
    assert not page.problems


def test_by_keyboard_from_a_refusal_to_the_copied_line(ledger):
    page = ledger("en/net/shapes/?w=", permissions=["clipboard-read", "clipboard-write"])
    text = "(e => e.text())(document.querySelector('shape-ledger'))"
    conv2 = page.get_by_role("group", name="conv2")
    kernel = conv2.get_by_label("kernel")
    kernel.focus()
    page.keyboard.press("ArrowUp")
    assert page.evaluate(text) == "kernel2=4"
    for wrong in ("0", "12", "2.5", ""):
        write(kernel, wrong)
        assert kernel.get_attribute("aria-invalid") == "true" and page.evaluate(text) == "kernel2=4"
    page.keyboard.press("n")  # the theme's shortcut for the next page
    page.keyboard.press("Tab")
    assert kernel.input_value() == "n" and "1 to 11" in page.locator("#kernel2-problem").inner_text()
    page.evaluate("document.querySelector('shape-ledger').show('input=1x7x12')")
    said, repair = page.locator("shape-ledger .live"), page.locator("shape-ledger .repair")
    assert said.inner_text() == "Layer 3 refuses"
    assert (
        "RuntimeError: Calculated padded input size per channel: (2 x 5). Kernel size: (3 x 3). Kernel size can't"
        in page.locator("shape-ledger .problem").inner_text()
    )
    assert repair.all_inner_texts() == ["Change to kernel 2×2", "Change to picture 10×12"]
    assert not page.get_by_text("The whole Net with these numbers").is_visible()
    repair.first.press("Enter")
    assert said.inner_text() == "Layer 4 refuses" and repair.all_inner_texts() == [
        "Change to pooling 1×1",
        "Change to picture 8×12",
    ]
    page.keyboard.press("Enter")  # the next repair has the keyboard
    assert (
        said.inner_text() == "fc1 takes 16 × 1 × 4 = 64 numbers"
        and page.evaluate(text) == "input=1x7x12,kernel2=2,pool2=1"
    )
    assert page.evaluate("document.querySelector('shape-ledger').shadowRoot.activeElement.localName") == "ol"
    page.get_by_role("button", name="Copy", exact=True).first.press("Enter")
    page.wait_for_function(
        "navigator.clipboard.readText().then(text => text === 'self.fc1 = nn.Linear(16 * 1 * 4, 120)')"
    )
    write(kernel, "3")
    repair.last.click()  # the field loses the keyboard to it in the middle of the click
    assert page.evaluate(text) == "input=1x8x12,pool2=1"
    assert "/en/net/shapes/" in page.url and not page.problems


def test_a_figure_stands_in_without_javascript(open_page):
    page = open_page("zh/net/shapes/", java_script_enabled=False)
    assert page.locator("shape-ledger svg.figure").is_visible()
