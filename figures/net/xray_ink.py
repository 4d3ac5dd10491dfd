"""A drawing on its way to what Net is given: each step of snippets/project/ink.py, one picture each."""

from figures.svg import picture, rect, svg, text
from widgets.net_xray.trained import data

WORDS = {
    "zh": {
        "drawn": "画的",
        "stretched": "裁下，撑满",
        "even": "笔画调匀",
        "upright": "扶正",
        "counted": "数墨，8×8",
        "given": "放大，32×32",
    },
    "en": {
        "drawn": "drawn",
        "stretched": "cut, stretched",
        "even": "strokes evened",
        "upright": "upright",
        "counted": "counted, 8×8",
        "given": "enlarged, 32×32",
    },
}
SIDE, GAP = 126, 20
FIVE = [(23, 7), (15, 7), (12, 14), (18, 14), (19, 18), (15, 22), (9, 22)]  # leaning, thin and small


def draw(words):
    import torch.nn.functional as F

    data()  # puts snippets/project/ on the path
    from ink import even, framed, stretched, upright

    drawn = _drawn()
    stages = {"drawn": drawn, "stretched": stretched(drawn)}
    stages["even"] = even(stages["stretched"])
    stages["upright"] = upright(stages["even"])
    stages["counted"] = F.avg_pool2d(stages["upright"][None], 4)[0]
    stages["given"] = framed(drawn)[0, 0]
    parts = []
    for n, (name, cells) in enumerate(stages.items()):
        x, y = 1 + n % 3 * (SIDE + GAP), n // 3 * (SIDE + 46)
        large = (1 - cells).repeat_interleave(256 // len(cells), 0).repeat_interleave(256 // len(cells), 1)
        last = name == "given"
        parts += [text(x + SIDE / 2, y + 12, words[name], role="input" if last else "plain")]
        parts += [picture(x, y + 26, SIDE, SIDE, large), rect(x, y + 26, SIDE, SIDE, role="input" if last else "plain")]
    return svg(420, 2 * SIDE + 46 + 28, *parts)


def _drawn():
    """Draw a 5 with a pen of two cells, as on the board."""
    import numpy as np
    import torch
    from PIL import Image, ImageDraw

    paper = Image.new("L", (32, 32))
    ImageDraw.Draw(paper).line(FIVE, 255, 2, joint="curve")
    return (torch.tensor(np.array(paper)) > 127).float()
