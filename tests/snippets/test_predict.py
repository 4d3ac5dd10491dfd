"""predict.py reads what people have, says in words what it cannot read, and goes on to the next file."""

import functools
import gzip
import os
import subprocess
import sys

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw, ImageFilter

from builder.page import PROJECT
from tests.widgets import drawings
from tests.widgets.files import png
from widgets.net_xray import trained

PAPER, INK = 230, 30
UNLIKE, EDGE, MORE = "(unlike all digits", "(ink at the edge", "(more ink than paper"


@functools.cache
def sheet():
    """Return where the ink of a 7 is, drawn with a pen of 4 on 32×32 cells, five times as large and with a margin."""
    board = drawings.pen_drawings(4, count=18)[0][17]
    return np.pad(board, 4).repeat(5, axis=0).repeat(5, axis=1)


def seven(paper=PAPER, ink=INK):
    """Return a picture of a 7, 200×200, grey."""
    return Image.fromarray(np.where(sheet(), ink, paper).astype(np.uint8))


def sixteen(kind):
    """Return the 7 with 16 bits a pixel, of 52000 and 9000, or as floats."""
    values = np.array(seven(52, 9)).astype(kind) * 1000
    return Image.fromarray(values)


def on_nothing(ink):
    """Return the 7 in a colour on a transparent ground."""
    picture = Image.new("RGBA", (200, 200), (ink, ink, ink, 0))
    picture.paste((ink, ink, ink, 255), mask=seven(0, 255))
    return picture


def palette_on_nothing():
    picture = seven(0, 1).convert("P")
    picture.putpalette([0, 0, 0, 0, 0, 0])
    picture.info["transparency"] = 0
    return picture


def vignette():
    """Return the 7 on paper whose corners are dark."""
    rows, columns = np.mgrid[:200, :200]
    light = 1 - 0.9 * (np.hypot(rows - 100, columns - 100) / 141) ** 4
    return Image.fromarray((np.array(seven()) * light).astype(np.uint8))


def frame():
    picture = seven()
    ImageDraw.Draw(picture).rectangle((0, 0, 199, 199), outline="black", width=4)
    return picture


def scribble():
    picture = Image.new("L", (200, 200), PAPER)
    ImageDraw.Draw(picture).line([(40, 40), (160, 160), (160, 40), (40, 160), (100, 30), (30, 100)], fill=INK, width=14)
    return picture


def sixteen_in_colour():
    """Return the bytes of a PNG with three times 16 bits a pixel, which Pillow reads and does not write."""
    values = (np.array(seven(52, 9)).astype(np.uint16) * 1000).astype(">u2")
    return png(2, 16, [row.tobytes() for row in np.repeat(values[:, :, None], 3, axis=2)], 200)


# The file's name, what is in it, and what its line says.
READ = {
    "grey.png": (seven, "7 "),
    "light.png": (lambda: seven(INK, PAPER), "7 "),
    "bits.png": (lambda: seven(255, 0).convert("1"), "7 "),
    "palette.png": (lambda: seven().quantize(4), "7 "),
    "palette-nothing.png": (palette_on_nothing, "7 "),
    "grey-alpha.png": (lambda: on_nothing(255).convert("LA"), "7 "),
    "white-on-nothing.png": (lambda: on_nothing(255), "7 "),
    "black-on-nothing.png": (lambda: on_nothing(0), "7 "),
    "sixteen.png": (lambda: sixteen(np.uint16), "7 "),
    "sixteen.tif": (lambda: sixteen(np.uint16), "7 "),
    "sixteen-colour.png": (sixteen_in_colour, "7 "),
    "thirtytwo.tif": (lambda: sixteen(np.int32), "7 "),
    "float.tif": (lambda: sixteen(np.float32), "7 "),
    "cmyk.jpg": (lambda: seven().convert("CMYK"), "7 "),
    "cmyk.tif": (lambda: seven().convert("CMYK"), "7 "),
    "picture.webp": (seven, "7 "),
    "picture.gif": (seven, "7 "),
    "picture.bmp": (seven, "7 "),
    "soft.jpg": (lambda: seven().filter(ImageFilter.GaussianBlur(3)), "7 "),
    "vignette.png": (vignette, EDGE),
    "frame.png": (frame, MORE),
    "scribble.png": (scribble, UNLIKE),
}
REFUSED = {
    "blank.png": lambda: Image.new("L", (50, 50), PAPER),
    "blank16.png": lambda: Image.fromarray(np.full((50, 50), 52000, np.uint16)),
    "one.png": lambda: Image.new("L", (1, 1)),
    "drawing.eps": seven,
    "huge.png": lambda: Image.new("1", (20000, 20000), 1),
    "large.png": lambda: Image.new("1", (11000, 11000), 1),
    "text.png": lambda: b"hello",
    "empty.png": lambda: b"",
}


def write(path, made):
    made.save(path) if isinstance(made, Image.Image) else path.write_bytes(made)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("predict")
    weights = gzip.decompress((trained.files() / trained.WEIGHTS).read_bytes())
    torch.save(trained.unpacked(weights).state_dict(), folder / "net.pt")
    return folder


def predict(folder, *names):
    done = subprocess.run(
        [sys.executable, PROJECT / "predict.py", *names],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    assert not done.returncode and not done.stderr, done.stderr
    return done.stdout.splitlines()


def test_what_pillow_opens_is_read_or_doubted(folder):
    for name, (make, _) in READ.items():
        write(folder / name, make())
    lines = dict(line.split(": ", 1) for line in predict(folder, *READ))
    wrong = {
        name: lines[name]
        for name, (_, wanted) in READ.items()
        if not (lines[name].startswith(wanted) and "(" not in lines[name] if wanted == "7 " else wanted in lines[name])
    }
    assert not wrong


def test_what_cannot_be_read_is_one_line_and_the_next_file_is_read(folder):
    for name, make in REFUSED.items():
        write(folder / name, make())
    write(folder / "good.png", seven())
    whole = (folder / "good.png").read_bytes()
    broken = {f"cut{at}.png": whole[:at] for at in range(8, len(whole) - 20, 90)}
    broken |= {f"bent{at}.png": whole[:at] + b"\xff\0\xff" + whole[at + 3 :] for at in range(8, 60, 7)}
    for kind in "tif", "gif", "bmp", "webp", "jpg":
        seven().save(folder / f"good.{kind}")
        content = (folder / f"good.{kind}").read_bytes()
        broken[f"half.{kind}"] = content[: len(content) // 2]
        broken[f"bent.{kind}"] = content[:9] + bytes(range(255, 215, -1)) + content[49:]
    for name, content in broken.items():
        (folder / name).write_bytes(content)
    (folder / "a folder").mkdir()
    names = [*REFUSED, *broken, "missing.png", "a folder"]
    lines = predict(folder, *[name for one in names for name in (one, "good.png")])
    assert len(lines) == 2 * len(names), "a line a file"
    assert all(line.startswith("good.png: 7 ") for line in lines[1::2])
    for name, line in zip(names, lines[::2]):
        assert line.startswith((f"cannot read {name}: ", f"{name}: ")) and not line.endswith(": "), line
        assert name not in REFUSED or line.startswith("cannot read"), line


def test_ghostscript_is_never_started(folder, tmp_path):
    program = tmp_path / "gs"
    program.write_text(f"#!/bin/sh\ntouch '{tmp_path}/started'\n")
    program.chmod(0o755)
    seven().save(folder / "drawing.png", "EPS")
    done = subprocess.run(
        [sys.executable, PROJECT / "predict.py", "drawing.png"],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
    )
    assert done.stdout.startswith("cannot read drawing.png: ") and not (tmp_path / "started").exists()


def test_a_hundred_letters_are_doubted_and_few_digits(folder):
    """The doubt is measured: about one of 100 digits of the test set is further away than usual."""
    sheets = {"letter": drawings.letters()[:100], "digit": drawings.pen_drawings(3, count=100)[0]}
    doubted = {}
    for kind, boards in sheets.items():
        names = [f"{kind}{n}.png" for n in range(len(boards))]
        for name, board in zip(names, boards):
            Image.fromarray(np.pad(~board, 4, constant_values=True)).resize((160, 160)).save(folder / name)
        doubted[kind] = sum("(" in line for line in predict(folder, *names))
    assert doubted["letter"] > 60 and doubted["digit"] < 25, doubted
