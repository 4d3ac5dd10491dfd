"""What the explorer shows of a cell, a window, a sum, a count: all of it worked out again by torch's gradients."""

import math
import random
import re
import warnings

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from widgets.conv2d_explorer import state as explorer

READ = """async ([base, texts]) => {
  const { parse } = await import(base + "state.js");
  const host = document.querySelector("conv2d-explorer"), all = s => [...host.shadowRoot.querySelectorAll(s)];
  const number = (e, ...names) => names.map(name => Number(e.getAttribute(name)));
  return texts.map(text => { host.set(parse(text)); return {
    at: host.state.at, live: all(".live")[0].textContent, wires: all(".wires .note").map(e => e.textContent),
      bold: all(".wire.now").length,
    grids: all(".grid").map(grid => ({ kind: grid.classList[1], outside: Boolean(grid.closest(".outside")),
      cells: Object.fromEntries([...grid.querySelectorAll("[role=gridcell]")].map(c => [c.dataset.at,
        { text: c.textContent, is: [...c.classList] }])),
      ties: [...grid.parentElement.querySelectorAll("line")].map(e => number(e, "x1", "y1", "x2", "y2")),
      frames: [...grid.parentElement.querySelectorAll("rect")].map(e => number(e, "x", "y", "width", "height")) })),
    parts: all(".sum .part").map(p => ({ text: p.textContent, channel: p.querySelector("div.quiet")?.textContent,
      terms: [...p.querySelectorAll(".term")].map(t => [...t.querySelectorAll("i")].map(i => i.textContent)) })),
    facts: Object.fromEntries(all(".facts dl div").map(d => [d.firstChild.textContent, d.lastChild.textContent])),
    notes: all(".facts p.note").map(p => p.textContent) }; }); }"""


def states(count, seed):
    """Random states that torch accepts, each with a cell to look at: the layer, the picture, the place and the text."""
    draw = random.Random(seed)

    def pair(values):
        return draw.choice(values) if draw.random() < 0.6 else f"{draw.choice(values)}x{draw.choice(values)}"

    found = []
    while len(found) < count:
        groups = draw.choice([1, 1, 1, 2, 3])
        mode = draw.choice(["zeros", "reflect", "replicate", "circular"])
        padding = (
            draw.choice(["same", "valid"]) if draw.random() < 0.2 else pair([0, 1, 2, 3] + [-1, -2] * (mode != "zeros"))
        )
        text = (
            f"in_channels={groups * draw.choice([1, 1, 2, 3, 6])},out_channels={groups * draw.choice([1, 1, 2, 3])}"
            f",groups={groups},kernel_size={pair([1, 2, 3, 3, 4, 5])},dilation={pair([1, 1, 1, 2, 3])}"
            f",stride={1 if padding == 'same' else pair([1, 1, 2, 3, 4])},padding={padding},padding_mode={mode}"
            f",bias={draw.choice([True, False])},input={draw.randint(2, 10)}x{draw.randint(2, 10)}"
            f",image={draw.choice(['mixed', 'counting', 'ones'])},weights={draw.choice(['mixed', 'ones'])}"
        )
        state = explorer.read_state(text)
        try:
            with warnings.catch_warnings(), torch.no_grad():
                warnings.simplefilter("ignore")
                conv = nn.Conv2d(**explorer.arguments(state))
                image = explorer.tensors(state, conv)
                output = conv(image)
        except (RuntimeError, ValueError):
            continue
        channels, rows, columns = image.shape[1:]
        left, right, top, bottom = (max(cells, 0) for cells in conv._reversed_padding_repeated_twice)
        sizes = {
            "out": [range(n) for n in output.shape[1:]],
            "in": [range(channels), range(-top, rows + bottom), range(-left, columns + right)],
            "w": [range(n) for n in conv.weight.shape],
        }
        kind = draw.choice(["out", "in", "w"])
        place = [draw.choice(numbers) for numbers in sizes[kind]]
        found.append(
            (f"{text},at={kind}.{'.'.join(map(str, place))}", conv, image.double(), output.double(), kind, place)
        )
    return found


def number(text):
    return float(text.replace("−", "-").strip("()"))


def mistakes(state, said):
    """What the explorer says of a state and torch does not."""
    text, conv, image, output, kind, place = state
    found = []

    def same(what, ours, torchs):
        if ours != torchs:
            found.append(f"{what}: shown {ours}, torch {torchs}\n  {text}")

    filters, per_group, kernel_rows, kernel_columns = conv.weight.shape
    _, channels, height, width = image.shape
    left, right, top, bottom = sides = conv._reversed_padding_repeated_twice
    weight = conv.weight.detach().double()

    def pad(picture):
        return F.pad(picture, sides, mode="constant" if conv.padding_mode == "zeros" else conv.padding_mode)

    ones = torch.ones_like(weight)

    def run(padded, weights=ones):
        return F.conv2d(padded, weights, None, conv.stride, 0, conv.dilation, conv.groups)

    padded = pad(image)
    pixels = (
        pad(torch.arange(1.0, height * width + 1).reshape(1, 1, height, width))[0, 0].long() - 1
    )  # -1: a zero of the ring

    def reads(pick, weights=ones):
        """The padded cells [channel, row, column], as the explorer counts them,
        that what `pick` takes of the output reads."""
        asked = torch.ones_like(padded).requires_grad_()
        pick(run(asked, weights)).backward()
        return [[c, i - top, j - left] for c, i, j in (asked.grad[0] > 0).nonzero().tolist()]

    def at(cells, kind, shown):
        return {f"{kind}.{'.'.join(map(str, cell))}" for cell in cells if cell[0] in shown}

    read = {tuple(cell[1:]) for cell in reads(torch.sum)}
    shown = {kind: set() for kind in ("in", "w", "out")}
    marked = {name: set() for name in ("window", "from", "now")}
    for grid in said["grids"]:
        for key, cell in grid["cells"].items():
            name, *numbers = key.split(".")
            first, *_, i, j = map(int, numbers)
            shown[name].add(first)
            for mark in set(marked) & set(cell["is"]):
                marked[mark].add((name, key))
            if name != "in":
                value = weight[tuple(map(int, numbers))] if name == "w" else output[0, first, i, j]
                same(key, number(cell["text"]), value.item())
                continue
            inside = 0 <= i < height and 0 <= j < width
            kept = 0 <= i + top < padded.shape[2] and 0 <= j + left < padded.shape[3]
            same(f"{key} is of the ring", "ring" in cell["is"], not inside)
            same(f"{key} is cut off", "cut" in cell["is"], not kept)
            if kept:
                same(f"{key} is never read", "unread" in cell["is"], (i, j) not in read)
                same(key, number(cell["text"]), padded[0, first, i + top, j + left].item())
    same("now", [key for _, key in marked["now"]], [said["at"]])
    same("place", said["at"], text.rpartition("at=")[2])
    windows = {key for _, key in marked["window"]}
    froms = {key for name, key in marked["from"] if name == "out"}

    [first_filter] = shown["w"]
    for grid in said["grids"]:
        if grid["kind"] == "in":
            c = int(next(iter(grid["cells"])).split(".")[1])
            same(
                f"channel {c} is not read",
                grid["outside"],
                c not in {cell[0] for cell in reads(lambda y: y[0, first_filter].sum())},
            )

    def wires(end, others, sentence):
        if channels * filters > 1:
            same("wires", said["bold"], len(others))
            same("wires", said["wires"], [sentence.format(end, "–".join(map(str, sorted({others[0], others[-1]}))))])

    if kind == "out":
        o, i, j = place
        cells = reads(lambda y: y[0, o, i, j])
        mine = sorted({cell[0] for cell in cells})
        same("window", windows, at(cells, "in", shown["in"]))
        wires(o, mine, "Output channel {} reads input channels {}")
        for grid in said["grids"]:
            keys = [list(map(int, key.split(".")[1:])) for key in grid["cells"]]
            if grid["kind"] != "in" or keys[0][0] not in mine:
                continue
            (down, across), here = keys[0][1:], [cell[1:] for cell in cells if cell[0] == keys[0][0]]
            (y, x), (y_end, x_end) = here[0], here[-1]
            same("frame", grid["frames"], [[x - across, y - down, x_end - x + 1, y_end - y + 1]])
            ring = [
                (a, b, divmod(int(pixels[a + top, b + left]), width))
                for a, b in here
                if not (0 <= a < height and 0 <= b < width)
            ]
            ends = [
                ((b - across + 0.5, a - down + 0.5), (source[1] - across + 0.5, source[0] - down + 0.5))
                for a, b, source in ring
                if source[0] >= 0
            ]
            begin = [0.4 / math.dist(*end) for end in ends]  # beside the number
            ties = [[x + far * (u - x), y + far * (v - y), u, v] for ((x, y), (u, v)), far in zip(ends, begin)]
            near = [[round(n, 6) for n in tie] for tie in grid["ties"]], [[round(n, 6) for n in tie] for tie in ties]
            same("ties", *map(sorted, near))
        value, zeros = output[0, o, i, j].item(), sum(int(pixels[a + top, b + left]) < 0 for _, a, b in cells)
        sentence = f"output ({i}, {j}) = {value:.0f}, from {len(cells)} product{'s' * (len(cells) != 1)}".replace(
            "-", "−"
        )
        sentence += f" plus the bias {o + 1}" if conv.bias is not None else ""
        same("sentence", said["live"], sentence + (f"; {zeros} of them with a 0 from the padding" if zeros else ""))
        total, channel = 0, mine[0]
        for part in said["parts"][:-1]:
            if part["terms"]:
                channel = int((part.get("channel") or f"channel {channel}").removeprefix("channel "))
                ours = [(number(a), number(b)) for a, b in part["terms"]]
                theirs = [padded[0, channel, a + top, b + left].item() for c, a, b in cells if c == channel]
                same("terms", ours, list(zip(theirs, weight[o, channel - mine[0]].flatten().tolist())))
                total += sum(a * b for a, b in ours)
            else:
                total += number(re.search(r"−?\d+", part["text"].partition("together")[2] or part["text"])[0])
        same("sum", (total, number(said["parts"][-1]["text"].strip("="))), (value, value))
    elif kind == "w":
        one = torch.zeros_like(weight)
        one[tuple(place)] = 1
        cells = reads(torch.sum, one)
        same("touched", windows, at(cells, "in", shown["in"]))
        same("sentence", said["live"].partition("touches")[2], f" {len(cells)} input cell{'s' * (len(cells) != 1)}")
        same("outputs", len(froms), output[0, 0].numel() if place[0] in shown["out"] else 0)
    else:
        c, i, j = place
        inside, kept = (
            0 <= i < height and 0 <= j < width,
            0 <= i + top < padded.shape[2] and 0 <= j + left < padded.shape[3],
        )
        alone, own = torch.zeros_like(image), torch.zeros_like(padded)
        if inside:
            alone[0, c, i, j] = 1
        if kept:
            own[0, c, i + top, j + left] = 1
        fed = (run(pad(alone) if inside else own) > 0).nonzero()[:, 1:].tolist()
        own = torch.zeros_like(padded)
        own[0, c] = 1
        wires(
            c,
            sorted({cell[0] for cell in (run(own) > 0).nonzero()[:, 1:].tolist()}),
            "Input channel {} goes to output channels {}",
        )
        same("fed", froms, at(fed, "out", shown["out"]))
        if kept:
            [count] = re.findall(r"(\d+) outputs?\b", said["live"])
            same("count", int(count), len(fed))
            same("only by copies", "through its copies" in said["live"], bool(fed) and inside and (i, j) not in read)
        same("cut", "cut off" in said["live"], not kept)
        if kept and not inside and pixels[i + top, j + left] >= 0:
            row, column = divmod(int(pixels[i + top, j + left]), width)
            same("copies", f"copies pixel ({row}, {column})" in said["live"], True)

    weights, biases = weight.numel(), 0 if conv.bias is None else filters
    same("weight shape", said["facts"]["weight shape"], str(tuple(weight.shape)))
    same("parameters", said["facts"]["parameters"], f"{weights:,} weights + {biases:,} biases = {weights + biases:,}")
    same(
        "multiply-adds",
        said["facts"]["multiply-adds"],
        f"{output.numel() * per_group * kernel_rows * kernel_columns:,}",
    )
    for name, size in zip(("height", "width"), output.shape[2:]):
        formula, _, result = (
            said["facts"][name]
            .replace("⌊", "(")
            .replace("⌋", "")
            .replace("×", "*")
            .replace("−", "-")
            .partition(" + 1 = ")
        )
        same(name, (eval(formula.replace(" / ", " // ") + ")") + 1, int(result)), (size, size))
    over = [padded.shape[2 + side] - 1 - (top, left)[side] - max(cell[side] for cell in read) for side in (0, 1)]
    sentence = f"never read at the end: {over[0]} of the rows, {over[1]} of the columns (padding counted)"
    same("leftover", [note for note in said["notes"] if note.startswith("never")], [sentence] if any(over) else [])
    gaps = not any(over) and len(read) < padded[0, 0].numel()
    same("gaps", any(note.startswith("hatched") for note in said["notes"]), gaps)
    uneven = (
        [f"the sides differ: {top} above, {bottom} below, {left} left, {right} right"]
        if (top, left) != (bottom, right)
        else []
    )
    same("sides", [note for note in said["notes"] if note.startswith("the sides")], uneven)
    return found


@pytest.fixture
def ready_page(open_page):
    page = open_page("en/conv2d/stride/", reduced_motion="reduce")
    page.locator("conv2d-explorer").scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('conv2d-explorer')?.ready")
    return page


def test_everything_shown_is_what_torch_says(ready_page, address):
    cases = states(300, seed=5)
    answers = ready_page.evaluate(READ, [f"{address}en/assets/widgets/conv2d-explorer/", [case[0] for case in cases]])
    found = [line for case, said in zip(cases, answers) for line in mistakes(case, said)]
    assert not found, f"{len(found)} mistakes, such as\n" + "\n".join(found[:5])
    assert not ready_page.problems


LIMITS = [
    "input=32x32,kernel_size=11,in_channels=64,out_channels=64,padding=16",
    "input=32x32,kernel_size=11,dilation=16,padding=same,at=out.0.9.9",
    "device=meta,input_device=meta,kernel_size=4,stride=-1x1",
    "device=meta,input_device=meta,kernel_size=3,dilation=-1", "in_channels=0", "out_channels=0",
    "kernel_size=0,at=w.0.0.0.0", "at=in.0.20.20", "at=in.0.-1.0",
    "image=counting,input=32x32,in_channels=64,input_dtype=float16,dtype=float16,at=out.0.29.29",
]  # fmt: skip


def test_nothing_an_address_asks_for_breaks_it(ready_page, address):
    script = """([base, texts]) => import(base + "state.js").then(({ parse }) => texts.map(text => {
      const host = document.querySelector("conv2d-explorer");
      host.set(parse(text)); host.step(1); host.step(-1);
      return Boolean(host.preview) || host.shadowRoot.querySelectorAll("[role=gridcell].now").length > 1; }))"""
    assert not any(ready_page.evaluate(script, [f"{address}en/assets/widgets/conv2d-explorer/", LIMITS]))
    assert not ready_page.problems
