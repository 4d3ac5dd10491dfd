"""The X-ray: its weights are train.py's, its numbers torch's, a drawing becomes what predict.py makes of it,
a link reproduces it."""

import base64
import gzip
import hashlib
import json
import os
import random
import re
import subprocess
import sys

import pytest
import torch

from builder.page import PROJECT, language_pages, languages
from tests.theme.looks import wear
from tests.widgets import drawings
from tests.widgets.hands import Fingers
from widgets.net_xray import standin as figure
from widgets.net_xray import state as net_xray
from widgets.net_xray import trained as trained_net

SIDE = 32


@pytest.fixture(scope="module")
def base(address):
    return f"{address}en/assets/widgets/net-xray/"


@pytest.fixture(scope="module")
def facts():
    return json.loads((trained_net.files() / trained_net.FACTS).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def net():
    return trained_net.unpacked(gzip.decompress((trained_net.files() / trained_net.WEIGHTS).read_bytes()))


# The weights and the replay ---------------------------------------------------------------------


def test_the_weights_and_the_replay_are_those_of_train_py(facts, tmp_path):
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, PROJECT / "train.py"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    weights = torch.load(tmp_path / "net.pt", weights_only=True)
    made = trained_net.packed(weights)
    assert gzip.decompress((trained_net.files() / trained_net.WEIGHTS).read_bytes()) == made
    assert facts["sha256"] == hashlib.sha256(made).hexdigest()
    assert facts["torch"] == torch.__version__.split("+")[0]
    epochs, losses = zip(*re.findall(r"epoch +(\d+)  loss (\d\.\d\d)", done.stderr))
    assert [*map(int, epochs)] == [*range(1, net_xray.EPOCHS + 1)]
    assert [f"{epoch['loss']:.2f}" for epoch in facts["replay"][1:]] == [*losses]
    assert f"test accuracy {facts['right'] / facts['tests']:.3f}" in done.stderr
    last = torch.tensor(facts["replay"][-1]["filters"])
    assert torch.allclose(last, weights["conv1.weight"].flatten(1), atol=6e-4)
    assert facts["replay"][-1]["right"] == facts["right"]


def test_the_rounded_weights_answer_as_the_exact_ones(net, facts):
    _, _, images, labels = trained_net.data()
    right = int((net(images).argmax(dim=1) == labels).sum())
    assert right == facts["right"] == facts["replay"][-1]["right"]
    assert [sample["label"] for sample in facts["samples"][: net_xray.SAMPLES]] == [*range(10)]
    assert len(facts["samples"]) == net_xray.SAMPLES + facts["tests"] - right


def test_what_the_browser_fetches_is_small():
    assert (trained_net.files() / trained_net.WEIGHTS).stat().st_size <= 150_000
    assert len(gzip.compress((trained_net.files() / trained_net.FACTS).read_bytes())) <= 10_000


# The numbers ------------------------------------------------------------------------------------


def boards():
    """Boards that no one would draw, and scribbles, as strings of 1 and 0."""
    empty, full = torch.zeros(SIDE, SIDE), torch.ones(SIDE, SIDE)
    some = [empty, full]
    for i, j in (0, 0), (0, 31), (31, 0), (31, 31), (15, 16):
        dot = empty.clone()
        dot[i, j] = 1
        some.append(dot)
    for rows, columns in (
        (slice(0, 1), slice(0, 32)),
        (slice(3, 30), slice(31, 32)),
        (slice(5, 12), slice(2, 11)),
        (slice(0, 31), slice(0, 2)),
    ):
        bar = empty.clone()
        bar[rows, columns] = 1
        some.append(bar)
    for high in range(4, 16):  # flat slopes: setting them upright rounds halves
        slope = empty.clone()
        for j in range(SIDE):
            slope[j * high // SIDE : j * high // SIDE + 2, j] = 1
        some.append(slope)
    some.append((torch.arange(SIDE)[:, None] + torch.arange(SIDE)) % 2)
    chance = random.Random(8)
    for _ in range(24):
        scribble = empty.clone()
        i, j = chance.randrange(SIDE), chance.randrange(SIDE)
        for _ in range(chance.randrange(5, 120)):
            i, j = min(max(i + chance.choice((-1, 0, 1)), 0), 31), min(max(j + chance.choice((-1, 0, 1)), 0), 31)
            scribble[max(i - 1, 0) : i + 2, max(j - 1, 0) : j + 2] = 1
        some.append(scribble)
    return ["".join(str(int(pixel)) for pixel in board.flatten()) for board in some]


ENGINE = """async ([base, boards, counts]) => {
  const [engine, digit] = await Promise.all(["engine.js", "digit.js"].map(file => import(base + file)));
  const answer = await fetch(new URL("../../net/net.weights", base));
  const bytes = await new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  const net = engine.unpack(new Uint8Array(bytes));
  const images = [...boards.map(text => digit.enlarged(digit.counted(digit.framed(Uint8Array.from(text,
    Number))))), ...counts.map(text => digit.enlarged(digit.countsOf(text)))];
  return images.map((image, n) => {
    const values = engine.forward(net, image);
    const gradients = engine.backward(net, values, n % 10);
    return { values: values.map(v => [...v]), gradients: gradients.map(g => [...g]),
      chances: engine.softmax(values.at(-1)) };
  });
}"""


def test_every_number_of_every_layer_is_torchs(page, base, net, facts):
    """On every sample and on drawings; the gradients too, each picture for one digit in turn."""
    drawn = boards()
    shown = page.evaluate(ENGINE, [base, drawn, [sample["counts"] for sample in facts["samples"]]])
    images = [framed(board) for board in drawn] + [trained_net.sample_image(n) for n in range(len(facts["samples"]))]
    _, _, tests, _ = trained_net.data()
    for sample in images[len(drawn) :]:
        assert (tests == sample).flatten(1).all(dim=1).any(), "the sample is not a picture of the test set"
    for n, (image, found) in enumerate(zip(images, shown, strict=True)):
        image = image[None].clone().requires_grad_()
        layers = net_xray.layers(net, image)
        gradients = torch.autograd.grad(layers["fc3"][0, n % 10], [*layers.values()])
        for name, layer, gradient, value, slope in zip(
            layers, layers.values(), gradients, found["values"], found["gradients"], strict=True
        ):
            place = f"{name} of picture {n}"
            assert torch.allclose(
                torch.tensor(value, dtype=torch.float32), layer.detach().flatten(), rtol=1e-5, atol=1e-5
            ), place
            assert torch.allclose(torch.tensor(slope, dtype=torch.float32), gradient.flatten(), rtol=1e-5, atol=1e-5), (
                f"gradient at {place}"
            )
        assert torch.allclose(torch.tensor(found["chances"]), layers["fc3"].detach()[0].softmax(dim=0), atol=1e-6)


def framed(board):
    """What snippets/project/ink.py makes of a board, (1, 32, 32); an empty one stays empty."""
    sys.path.insert(0, str(PROJECT))
    from ink import framed as frame

    pixels = torch.tensor([float(pixel) for pixel in board]).reshape(SIDE, SIDE)
    return frame(pixels)[0] if pixels.any() else pixels[None]


def test_the_percentages_of_the_page_are_what_drawings_prints():
    """In the page's order; a point more or less is another computer's."""
    found = dict(drawings.measured())
    both = [share for name in ("pen 1", "pen 2", "pen 3", "pen 4", "printed") for share in found[name]]
    alone = ["printed, turned by 20", "printed, 10 high", "letters, unlike", "pen 3, unlike", "pen 1, unlike"]
    alone += ["printed, unlike", "letters, less sure than 99 of 100 tests"]
    expected = both + [share for name in alone for share in found[name]]
    for code in languages():
        text = next(page for page in language_pages(code) if page.match("net/xray.md")).read_text(encoding="utf-8")
        table = re.findall(r"(\d+) ?%", "".join(re.findall(r"^\|.*%.*$", text, re.M)))
        prose = text[text.index("20°") : text.index("<!-- snippet: net/xray/unlike.py")]
        said = [float(number) for number in table + re.findall(r"(?<![.\d])(\d+) ?%", prose)]
        assert said == pytest.approx(expected, abs=1.01), code


# The state behind ?w= ---------------------------------------------------------------------------

BOARD = base64.urlsafe_b64encode(bytes(range(128))).decode().rstrip("=")
STATES = [
    "", "sample=9", "sample=3,at=conv2.15.12.12", "at=conv1.0.0.0,for=0", "at=flatten.575",
    "at=fc3.9,for=9,epoch=20", "epoch=0", f"draw={BOARD}", f"draw={BOARD},at=pool2.3.5.5,for=4",
]  # fmt: skip
HOSTILE = [
    "sample=-1", "sample=99", "sample=1e1", "sample=<b>", "at=conv1.6.0.0", "at=conv1.0.0", "at=conv1.0.0.0.0",
    "at=input.0.0.0", "at=fc1.120", "at=fc1.-1", "at=__proto__.0", "at=",
    "for=10", "for=", "for=a", "epoch=21", "epoch=-1", f"draw={BOARD[:-1]}", f"draw={BOARD}A", "draw=" + "*" * 171,
    "draw=", "__proto__=1", "x" * 9999,
]  # fmt: skip


def test_python_and_the_browser_read_a_state_alike(page, base):
    script = """async ([base, texts]) => {
      const { parse, format } = await import(base + "state.js");
      const plain = (state) => ({ ...state, board: state.board && [...state.board].join("") });
      return texts.map(text => [plain(parse(text)), plain(parse(format(parse(text)))), format(parse(text))]); }"""
    layers = [*net_xray.LAYERS]
    for text, (read, again, short) in zip(STATES, page.evaluate(script, [base, STATES])):
        wanted = net_xray.read_state(text)
        assert again == read and len(short) <= len(text), text
        assert (read["sample"], read["digit"], read["epoch"]) == (wanted["sample"], wanted["for"], wanted["epoch"]), (
            text
        )
        pixels = "".join(f"{byte:08b}" for byte in range(128))
        assert read["board"] == (pixels if wanted["draw"] else None), text
        if wanted["at"]:
            name, *numbers = wanted["at"]
            cell = 0
            for number, side in zip(numbers, net_xray.LAYERS[name]):
                cell = cell * side + number
            assert read["at"] == {"layer": layers.index(name), "cell": cell}, text
        else:
            assert read["at"] is None
    default, *others = page.evaluate(script, [base, ["", *HOSTILE]])
    for text, other in zip(HOSTILE, others):
        assert other[0] == default[0] or text == "sample=99" and other[0]["sample"] < 100, text
        with pytest.raises(ValueError, match="write |has the shape"):
            net_xray.read_state(text)


def test_python_and_the_browser_know_the_same_layers(page, base):
    shapes = page.evaluate(
        "async (base) => (await import(base + 'engine.js')).LAYERS.map(({ name, shape }) => [name, shape])", base
    )
    assert {name: tuple(shape) for name, shape in shapes} == net_xray.LAYERS


def test_the_figure_without_javascript_shows_torchs_numbers(net):
    scores = net(trained_net.sample_image(3)[None])[0]
    drawn = figure.draw(figure.WORDS["en"], "sample=3")
    for score in scores.tolist():
        assert f">{score:.2f}<".replace("-", "−") in drawn


# As a reader meets it ---------------------------------------------------------------------------

XRAY = "document.querySelector('net-xray')"


@pytest.fixture
def xray(open_page):
    def open_at(path="en/net/xray/", open=True, **options):
        page = open_page(path, **{"reduced_motion": "reduce", **options})
        page.locator("net-xray").scroll_into_view_if_needed()
        page.wait_for_function(f"{XRAY}?.ready")
        if open:
            page.evaluate(f"{XRAY}.open()")
            page.wait_for_function(f"{XRAY}.facts && {XRAY}.values.length")
        return page

    return open_at


def numbers(text):
    return [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", text.replace("−", "-"))]


def torch_layers(page, net):
    """Torch's layers for the picture that the page shows."""
    image = torch.tensor(page.evaluate(f"[...{XRAY}.values[0]]")).reshape(1, 1, SIDE, SIDE)
    return net_xray.layers(net, image)


def test_weights_come_only_when_asked_for_and_a_failure_can_be_tried_again(xray):
    page = xray(open=False)
    assert page.locator("net-xray svg.figure").is_visible()
    fetched = "performance.getEntriesByType('resource').filter(r => r.name.includes('/assets/net/')).length"
    assert page.evaluate(fetched) == 0
    page.route("**/net.weights", lambda route: route.fulfill(status=503))
    page.get_by_role("button", name="Open the X-ray").click()
    page.get_by_text("The weights did not arrive (503 net.weights)").wait_for()
    page.unroute("**/net.weights")
    page.get_by_role("button", name="Open the X-ray").click()
    page.get_by_text("Net reads 3").wait_for()
    assert page.evaluate(fetched) > 0
    assert all("503" in problem for problem in page.problems)
    page.problems.clear()


def test_bars_and_sentence_are_torchs(xray, net, facts):
    page = xray()
    for n in (3, len(facts["samples"]) - 1):
        page.locator("net-xray .sample").nth(n).click()
        scores = torch_layers(page, net)["fc3"][0]
        rows = page.locator("net-xray .bars li").all_inner_texts()
        for row, score, chance in zip(rows, scores.tolist(), scores.softmax(dim=0).tolist()):
            digit, shown_chance, shown_score = row.split("\n")
            assert shown_score.replace("−", "-") == f"{score:.2f}"
            assert shown_chance == (
                "> 99.9 %" if chance > 0.999 else "< 0.1 %" if chance < 0.001 else f"{100 * chance:.1f} %"
            )
        first, second = scores.topk(2).indices.tolist()
        said = page.locator("net-xray .answer").inner_text()
        assert f"Net reads {first} (" in said and f"then {second} (" in said
        label = facts["samples"][n]["label"]
        assert f"The label is {label}: {'right' if label == first else 'wrong'}." in said


@pytest.mark.parametrize(
    "at",
    [
        "conv1.2.10.14",
        "relu1.5.3.3",
        "pool1.5.7.7",
        "conv2.9.6.6",
        "relu2.0.12.12",
        "pool2.9.2.3",
        "flatten.200",
        "fc1.17",
        "relu3.4",
        "fc2.83",
        "fc3.3",
    ],
)
def test_a_cell_taken_apart_adds_up_to_torchs_number(at, xray, net):
    page = xray(f"en/net/xray/?w=sample=3,at={at},for=3")
    name, *place = net_xray.read_state(f"at={at}")["at"]
    layers = torch_layers(page, net)
    wanted = layers[name][(0, *place)].item()
    said = page.locator("net-xray .apart p").first.inner_text()
    assert said.startswith(f"{name}[{', '.join(map(str, place))}]")
    parts = page.locator("net-xray .apart .sum").first.locator(":scope > .part, :scope > .channels").all_inner_texts()
    text = " ".join(parts).replace("−", "-")
    assert numbers(text)[-1] == pytest.approx(wanted, rel=6e-3, abs=6e-4)
    products = [float(a) * float(b.strip("()")) for a, b in re.findall(r"(-?[\d.]+)×(\(-[\d.]+\)|[\d.]+)", text)]
    if name.startswith(("conv", "fc")):
        assert len(products) == {"conv1": 9, "conv2": 54}.get(name, 8)
        bias = float(re.search(r"\+\s*\(?(-?[\d.e-]+)\)? bias", text)[1])
        rest = float(re.search(r"(-?[\d.e-]+) from \d+ more", text)[1]) if name.startswith("fc") else 0
        assert sum(products) + rest + bias == pytest.approx(wanted, abs=0.02 * max(1, max(map(abs, products))))
    elif name.startswith("pool"):
        assert max(numbers(text)[:4]) == pytest.approx(wanted, rel=6e-3, abs=6e-4)
    value, gradient, share = numbers(page.locator("net-xray .apart .sum").last.inner_text())
    assert share == pytest.approx(value * gradient, rel=2e-2, abs=1e-3)


def test_a_score_traced_back_adds_up_in_every_layer(xray, net):
    page = xray("en/net/xray/?w=sample=5")
    page.get_by_role("button", name="Trace the score of 8 back").click()
    image = torch.tensor(page.evaluate(f"[...{XRAY}.values[0]]")).reshape(1, 1, SIDE, SIDE).requires_grad_()
    layers = net_xray.layers(net, image)
    gradients = torch.autograd.grad(layers["fc3"][0, 8], [*layers.values()])
    for (name, layer), gradient, said in zip(
        layers.items(), gradients, page.locator("net-xray .share").all_inner_texts(), strict=True
    ):
        cells, biases, score = numbers(said)
        assert cells == pytest.approx((layer * gradient).sum().item(), rel=6e-3, abs=6e-4), name
        assert score == pytest.approx(layers["fc3"][0, 8].item(), rel=6e-3)
        assert cells + biases == pytest.approx(score, abs=0.06), "each of the three is rounded to three digits"
    page.get_by_role("button", name="Show the numbers again").click()
    assert not "".join(page.locator("net-xray .share").all_inner_texts())


def test_drawing_by_pointer_and_by_keyboard(xray):
    page = xray()
    board = page.locator("net-xray .draw canvas")
    box = board.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.8, steps=3)
    page.mouse.up()
    ink = f"[...{XRAY}.board.pixels].reduce((a, b) => a + b)"
    drawn = page.evaluate(ink)
    assert drawn > 30 and "draw=" in page.evaluate(f"{XRAY}.text()")
    page.mouse.move(box["x"] + 3, box["y"] + 3)
    assert page.evaluate(ink) == drawn, "the pen was lifted"
    board.focus()
    page.keyboard.press("ArrowLeft")
    assert page.evaluate(ink) == drawn
    page.keyboard.press(" ")
    for _ in range(8):
        page.keyboard.press("ArrowLeft")
    assert "column 7" in page.locator("net-xray section > .live").inner_text()
    page.keyboard.press(" ")
    assert page.evaluate(ink) > drawn
    page.keyboard.press("ArrowDown")
    more = page.evaluate(ink)
    page.get_by_role("button", name="Undo").click()
    assert page.evaluate(ink) == drawn < more
    page.locator("net-xray").get_by_role("button", name="Clear").click()
    assert page.evaluate(ink) == 0 and "Nothing drawn yet" in page.locator("net-xray .answer").inner_text()
    page.get_by_role("button", name="Undo").click()
    assert page.evaluate(ink) == drawn
    page.locator("net-xray select").select_option("0")
    page.mouse.click(box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.5)
    assert page.evaluate(ink) < drawn


def test_a_second_finger_never_joins_a_stroke(xray):
    """The first finger draws down the left side; the other one rests and moves at the right."""
    page = xray(has_touch=True)
    page.locator("net-xray").get_by_role("button", name="Clear").click()
    fingers = Fingers(page, page.locator("net-xray .draw canvas").bounding_box())
    columns = f"[...{XRAY}.board.pixels].flatMap((ink, n) => ink ? [n % 32] : [])"
    fingers.put("touchStart", {1: (0.2, 0.2)})
    fingers.put("touchStart", {1: (0.2, 0.2), 2: (0.9, 0.5)})
    fingers.put("touchMove", {1: (0.2, 0.5), 2: (0.9, 0.7)})
    fingers.put("touchMove", {1: (0.2, 0.5)})  # the second is lifted, the first goes on
    fingers.put("touchMove", {1: (0.2, 0.8)})
    fingers.put("touchEnd", {})
    inked = page.evaluate(columns)
    assert len(inked) > 50 and max(inked) < 10
    fingers.put("touchStart", {3: (0.9, 0.2)})  # a new stroke begins where the finger is
    fingers.put("touchEnd", {})
    assert not {*range(10, 26)} & {*page.evaluate(columns)}
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("button", name="Undo").click()
    assert page.evaluate(columns) == [], "a stroke is undone as a whole"


def test_a_link_reproduces_a_drawing_and_reset_goes_back(xray):
    page = xray(f"en/net/xray/?w=draw={BOARD},at=pool1.2.3.4,for=2,epoch=7")
    pixels = page.evaluate(f"[...{XRAY}.board.pixels].join('')")
    assert pixels == "".join(f"{byte:08b}" for byte in range(128))
    again = xray(page.evaluate(f"{XRAY}.address()").split("/", 3)[3])
    assert again.evaluate(f"[{XRAY}.text(), ...{XRAY}.values.at(-1)]") == page.evaluate(
        f"[{XRAY}.text(), ...{XRAY}.values.at(-1)]"
    )
    again.get_by_role("button", name="Reset").click()
    assert again.evaluate(f"{XRAY}.text() === {XRAY}.text({XRAY}.parse({XRAY}.start))")
    assert again.evaluate(f"[...{XRAY}.board.pixels].every(pixel => !pixel)")


def test_a_layer_is_walked_with_the_arrow_keys(xray):
    page = xray("en/net/xray/?w=sample=3,at=conv1.0.0.29")
    canvas = page.get_by_label("Layer conv1, 6×30×30")
    canvas.focus()
    page.keyboard.press("ArrowRight")  # on to the next map
    assert "at=conv1.1.0.0" in page.evaluate(f"{XRAY}.text()")
    page.keyboard.press("ArrowDown")
    assert "conv1[1, 1, 0]" in page.locator("net-xray section > .live").inner_text()
    assert canvas.evaluate("e => e.getRootNode().activeElement === e")
    page.keyboard.press("Escape")
    assert "at=" not in page.evaluate(f"{XRAY}.text()") and not page.locator("net-xray .apart").count()


def test_a_link_leads_to_what_it_opens(xray):
    page = xray()
    for state, part in {
        "at=conv2.9.7.6": ".apart p",
        "at=relu4.44,for=3": ".apart p",
        "epoch=3": ".replay .live",
        "for=3": ".layer canvas",
    }.items():
        page.evaluate("scrollTo(0, 0)")
        page.evaluate("state => document.querySelector('net-xray').show(state)", state)
        page.wait_for_timeout(200)
        top = page.locator(f"net-xray {part}").first.bounding_box()["y"]
        assert 40 < top < 800, f"{state}: {part} stands at {top}"


def test_opening_by_keyboard_leads_to_the_board_and_the_mouse_leaves_no_pen_on_it(xray):
    page = xray(open=False)
    page.get_by_role("button", name="Open the X-ray").focus()
    page.keyboard.press("Enter")
    page.wait_for_function(f"{XRAY}.shadowRoot.activeElement?.matches('.draw canvas')")
    board = page.locator("net-xray .draw canvas")
    box = board.bounding_box()
    page.mouse.click(box["x"] + 200, box["y"] + 200)
    blue = """() => { const c = XRAY.board.canvas, d = c.getContext('2d').getImageData(0, 0, 256, 256).data;
          return [...Array(65536).keys()].filter(i => d[4 * i + 3] && d[4 * i + 2] < 120).length; }""".replace(
        "XRAY", XRAY
    )
    assert page.evaluate(blue) == 0, "only ink, which is blue"
    page.keyboard.press("ArrowUp")
    assert page.evaluate(blue) > 0, "the keyboard's pen is seen"
    assert page.evaluate(f"{XRAY}.board.at[0]") > 20, "where the mouse has left it"


def test_the_replay_moves_everything_together(xray, facts):
    page = xray()
    page.get_by_text("How it learned").click()
    slider = page.get_by_label("Epoch", exact=True)
    slider.focus()
    page.keyboard.press("Home")
    for epoch in (0, 1, 2):
        one = facts["replay"][epoch]
        said = page.locator("net-xray .replay .live").inner_text()
        assert f"{one['right']} of {facts['tests']} test pictures" in said and numbers(said)[-3] == one["loss"]
        first = page.locator("net-xray .filter").first.inner_text()
        assert numbers(first) == pytest.approx([round(weight, 2) for weight in one["filters"][0]], abs=0.006)
        digits = [int(text.split("\n")[0]) for text in page.locator("net-xray .guess").all_inner_texts()]
        assert digits == [chances.index(max(chances)) for chances in one["guesses"]]
        assert f"epoch={epoch}" in page.evaluate(f"{XRAY}.text()")
        page.keyboard.press("ArrowRight")
    page.get_by_text("How it learned").click()
    page.wait_for_function(f"!{XRAY}.text().includes('epoch')")


def test_a_drawing_unlike_a_digit_is_said_to_be(xray, facts):
    page = xray()
    _, _, images, _ = trained_net.data()
    counts = torch.tensor([[int(letter, 17) / 16 for letter in letters] for letters in trained_net._letters(images)])
    typical = torch.tensor([[int(letter, 17) / 16 for letter in letters] for letters in facts["typical"]])
    far = torch.cdist(counts, typical)
    assert len(facts["typical"]) == 100 and (far.amin(dim=1) > facts["usual"]).float().mean() < 0.03, (
        "real digits are usual"
    )
    found = page.evaluate(
        """async ([base, texts]) => { const { nearest, countsOf } = await import(base + "digit.js");
          return texts.map(text => nearest(countsOf(text), XRAY.facts.typical.map(countsOf))); }""".replace(
            "XRAY", XRAY
        ),
        [page.url.split("en/")[0] + "en/assets/widgets/net-xray/", [*trained_net._letters(images[:50])]],
    )
    assert [one["number"] for one in found] == far[:50].argmin(dim=1).tolist()
    assert [one["distance"] for one in found] == pytest.approx(far[:50].amin(dim=1).tolist(), rel=1e-5)
    show = XRAY + ".set({ board: Uint8Array.from({ length: 1024 }, (_, n) => %s) })"
    row, column = "(n >> 5)", "(n % 32)"
    for ink, said in {
        f"{row} == 9 && {column} == 9 ? 1 : 0": "Too small to tell",
        f"Math.hypot({row} - 16, {column} - 16) < 10 ? 1 : 0": "A block of ink",
        f"Math.abs({row} - {column}) < 2 || Math.abs(31 - {row} - {column}) < 2 ? 1 : 0": "Unlike most",
        f"{row} > 3 && {row} < 28 && {column} > 14 && {column} < 18 ? 1 : 0": "",
        "0": "",
    }.items():
        page.evaluate(show % ink)
        warning = page.locator("net-xray .warning").inner_text()
        assert warning.startswith(said) and bool(warning) == bool(said), ink


def test_colours_follow_the_theme(xray):
    page = xray("en/net/xray/?w=sample=3", color_scheme="light")
    pixels = f"{XRAY}.rows[1].sheet.canvas.toDataURL()"
    light = page.evaluate(pixels)
    wear(page, "dark")
    page.wait_for_function(f"before => {pixels} !== before", arg=light)
