"""Drawings that are not from the data set, and how well Net reads them: the numbers of docs/*/net/xray.md.

`python -m tests.widgets.drawings` measures them. A board is a bool array, (32, 32), True where there is ink.
"""

from pathlib import Path

import matplotlib
import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image, ImageDraw, ImageFont

SIZE = 32  # cells on a side of the board
FONTS = ["DejaVuSans*", "DejaVuSerif*", "STIXGeneral*", "cmr10", "cmb10", "cmss10", "cmtt10", "cmti10"]
# The ways to write each digit: points x y, 0 to 99, right and down; ";" lifts the pen.
# Corners are cut round; where a point stands twice, the corner stays sharp.
STYLES = {
    0: [
        "50 10 05 20 00 50 05 80 50 99 95 80 99 50 95 20 50 10",
        "60 00 20 10 00 50 15 90 50 99 85 85 99 45 80 10 45 02",
    ],
    1: ["50 00 50 99", "10 28 60 00 60 00 60 99", "15 28 55 00 55 00 55 99; 10 99 95 99"],
    2: [
        "00 25 10 02 55 00 95 05 95 35 60 65 00 99 00 99 99 99",
        "05 20 30 00 80 02 90 30 50 70 10 99 05 80 30 78 99 99",
    ],
    3: [
        "05 10 50 00 99 05 90 40 40 48 40 48 99 52 99 95 50 99 00 90",
        "00 02 90 02 90 02 40 42 40 42 99 50 99 95 50 99 00 90",
    ],
    4: [
        "20 00 00 60 00 60 99 60; 70 25 70 99",
        "70 99 70 00 70 00 00 68 00 68 99 68",
        "10 00 10 50 10 50 90 50; 90 00 90 99",
    ],
    5: [
        "90 00 15 00 15 00 10 42 10 42 60 32 99 60 90 95 40 99 00 90",
        "15 00 10 45 10 45 60 35 99 65 85 99 40 99 00 88; 15 00 95 00",
    ],
    6: ["80 00 30 20 00 60 10 95 60 99 99 80 85 52 40 50 05 72", "55 00 10 40 00 80 30 99 90 99 99 65 60 50 05 70"],
    7: ["00 02 99 02 99 02 35 99", "00 02 99 02 99 02 35 99; 25 50 85 50", "02 18 02 02 02 02 99 02 99 02 55 50 45 99"],
    8: [
        "90 12 50 00 05 10 10 35 90 62 99 90 50 99 02 90 05 65 90 38 95 10",
        "50 48 10 40 10 05 50 00 90 05 90 40 50 48 05 55 00 95 50 99 99 95 95 55 50 48",
    ],
    9: [
        "95 20 60 00 05 10 10 45 60 50 95 20 95 20 90 99",
        "95 25 70 00 10 05 05 42 60 50 95 25 95 25 99 70 60 99 15 95",
    ],
}


def printed(text, font, height=28, turn=0, aspect=1.0):
    """Return a board with one character of a font file, `height` cells high,
    turned by `turn` degrees to the left, then made `aspect` times as wide."""
    canvas = Image.new("L", (480, 480))
    ImageDraw.Draw(canvas).text((240, 240), text, fill=255, font=ImageFont.truetype(font, 160), anchor="mm")
    canvas = canvas.rotate(turn, resample=Image.Resampling.BICUBIC)
    canvas = canvas.crop(canvas.getbbox())
    width = max(1, round(canvas.width * aspect * height / canvas.height))
    if width > SIZE - 2:
        width, height = SIZE - 2, max(1, round(height * (SIZE - 2) / width))
    board = np.zeros((SIZE, SIZE), dtype=bool)
    top, left = (SIZE - height) // 2, (SIZE - width) // 2
    small = np.array(canvas.resize((width, height), Image.Resampling.BOX))
    board[top : top + height, left : left + width] = small > 127
    return board


def bundled_fonts():
    """Return the font files with ordinary digits that come with matplotlib."""
    folder = Path(matplotlib.get_data_path(), "fonts", "ttf")
    files = [path for name in FONTS for path in folder.glob(name + ".ttf")]
    return sorted(path for path in files if "Display" not in path.name)


def rounded(points, times=3):
    """Cut the corners of a polyline, Chaikin's way."""
    for _ in range(times):
        pairs = np.stack([points[:-1], points[1:]], axis=1)
        cut = np.array([[0.75, 0.25], [0.25, 0.75]]) @ pairs
        points = np.vstack([points[:1], cut.reshape(-1, 2), points[-1:]])
    return points


def drawn(digit, style, pen, random, jitter=0.035):
    """Return a board with a digit as a hand would draw it with a round pen, `pen` cells
    across: no two alike in size, width, slant, turn and place."""
    height, width = random.uniform(18, 30 - pen), random.uniform(0.5, 0.8)
    slant, turn = random.uniform(-0.15, 0.3), np.radians(random.uniform(-8, 8))
    place = random.uniform(-1, 1, 2)
    rows, columns = np.mgrid[:SIZE, :SIZE] + 0.5  # the middles of the cells
    distance = np.full((SIZE, SIZE), np.inf)  # of each from the path
    for stroke in STYLES[digit][style].split(";"):
        points = np.array(stroke.split(), dtype=float).reshape(-1, 2) / 100 - 0.5
        doubled = np.flatnonzero((points[1:] == points[:-1]).all(axis=1))
        moves = random.normal(0, jitter, points.shape)
        moves[doubled + 1] = moves[doubled]  # a sharp corner stays one
        points = (points + moves) @ [[width, 0], [-slant, 1]]
        points = points @ [[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]
        path = rounded(points) * height + SIZE / 2 + place
        for x, y in np.linspace(path[:-1], path[1:], 12).reshape(-1, 2):
            distance = np.minimum(distance, np.hypot(columns - x, rows - y))
            distance[int(y.clip(0, 31)), int(x.clip(0, 31))] = 0
    return distance <= pen / 2


def pen_drawings(pen, count=600):
    """Return boards and the digits they show, ten after ten, in all styles; always the same."""
    random = np.random.default_rng(pen)
    boards = [drawn(i % 10, i // 10 % len(STYLES[i % 10]), pen, random) for i in range(count)]
    return boards, [i % 10 for i in range(count)]


def printed_digits(**options):
    """Return boards and digits: each digit in each of the fonts."""
    fonts = bundled_fonts()
    return [printed(str(digit), font, **options) for font in fonts for digit in range(10)], [*range(10)] * len(fonts)


def letters():
    """Return boards of letters in six fonts, without those that are too near a digit to be asked for."""
    fonts = [
        font
        for font in bundled_fonts()
        if font.stem in ("DejaVuSans", "DejaVuSerif", "DejaVuSansMono-Bold", "STIXGeneralItalic", "cmr10", "cmss10")
    ]
    wanted = [letter for letter in map(chr, [*range(65, 91), *range(97, 123)]) if letter not in "oOlISsZzgqBbDijQ"]
    return [printed(letter, font) for font in fonts for letter in wanted]


def images(boards):
    """Return the boards as snippets/project/ink.py makes them, (N, 1, 32, 32)."""
    from ink import framed

    return torch.cat([framed(torch.tensor(board).float()) for board in boards])


def share_unlike(boards, facts):
    """Return of how many of 100 boards the X-ray says that they are unlike the digits of the data set."""
    from ink import even, stretched, upright

    typical = torch.tensor([[int(letter, 17) / 16 for letter in letters] for letters in facts["typical"]])
    cells = torch.stack([upright(even(stretched(torch.tensor(board).float()))) for board in boards])
    counts = F.avg_pool2d(cells[:, None], 4).flatten(1)
    return 100 * (torch.cdist(counts, typical).amin(dim=1) > facts["usual"]).float().mean().item()


def squared(boards):
    """Return the boards only cut out, made square and counted: what Net was not trained on."""
    made = []
    for board in boards:
        ys, xs = np.nonzero(board)
        ink = torch.tensor(board[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1]).float()
        height, width = ink.shape
        side = max(height, width)
        top, left = (side - height) // 2, (side - width) // 2
        square = F.pad(ink, (left, side - width - left, top, side - height - top))
        made.append(F.interpolate(F.adaptive_avg_pool2d(square[None, None], 8), size=(32, 32), mode="bilinear"))
    return torch.cat(made)


def read_right(net, pictures, digits):
    """Return how many of 100 pictures net reads right."""
    with torch.no_grad():
        return 100 * (net(pictures).argmax(dim=1) == torch.tensor(digits)).float().mean().item()


def confidence(net, pictures):
    """Return the probability of each picture's answer."""
    with torch.no_grad():
        return net(pictures).softmax(dim=1).amax(dim=1)


def measured():
    """Yield a line's name and its percentages, for the Net of snippets/project/train.py."""
    import gzip
    import json

    from widgets.net_xray import trained

    _, _, tests, _ = trained.data()  # makes the modules of snippets/ importable
    net = trained.unpacked(gzip.decompress((trained.files() / trained.WEIGHTS).read_bytes()))
    facts = json.loads((trained.files() / trained.FACTS).read_text(encoding="utf-8"))
    kinds = {f"pen {pen}": pen_drawings(pen, count=200) for pen in (1, 2, 3, 4)}
    kinds["printed"] = printed_digits()
    for name, (boards, digits) in kinds.items():
        yield name, [read_right(net, way(boards), digits) for way in (squared, images)]
        yield f"{name}, unlike", [share_unlike(boards, facts)]
    for name, options in ("turned by 20", {"turn": 20}), ("10 high", {"height": 10}):
        yield f"printed, {name}", [read_right(net, images(printed_digits(**options)[0]), kinds["printed"][1])]
    least = confidence(net, tests).quantile(0.01)
    yield "letters, unlike", [share_unlike(letters(), facts)]
    yield (
        "letters, less sure than 99 of 100 tests",
        [100 * (confidence(net, images(letters())) < least).float().mean().item()],
    )


if __name__ == "__main__":
    for name, percentages in measured():
        print(f"{name}:", ", ".join(f"{share:.0f} %" for share in percentages))
