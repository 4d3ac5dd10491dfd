"""Make a digit of your own what the data set's pictures are.
Those went through the steps of the form reader in NISTIR 5469 before
anybody counted their ink: stretched, peeled or fattened, set upright.
"""

import torch
import torch.nn.functional as F


def framed(ink):
    """Turn a drawing, shape (H, W), 0 is paper and 1 is ink, into an
    image like those of load(), shape (1, 1, 32, 32).
    """
    cells = upright(even(stretched(ink)))
    counts = F.avg_pool2d(cells[None, None], 4)  # of 16 cells, 0 to 1
    return F.interpolate(counts, size=(32, 32), mode="bilinear")


def stretched(ink):
    """Cut the ink out and stretch it to 20×32 cells, in 32×32."""
    ys, xs = ink.nonzero(as_tuple=True)
    ink = ink[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1]
    height, width = ink.shape
    wide = min(20, max(1, 64 * width // height))  # a bare 1 stays slim
    high = min(32, max(1, 60 * height // width))  # a dash stays flat
    rows = torch.arange(high) * height // high
    columns = torch.arange(wide) * width // wide
    top, left = (32 - high) // 2, (32 - wide) // 2
    cells = torch.zeros(32, 32)
    cells[top : top + high, left : left + wide] = ink[rows][:, columns]
    return cells


def even(cells):
    """Peel thick strokes, fatten thin ones: once, or twice."""
    ink = cells.sum()
    for limit in 412, 560:
        if ink > limit:
            cells = 1 - fattened(1 - cells, outside=1)
    for limit in 256, 108:
        if ink < limit:
            cells = fattened(cells)
    return cells


def fattened(cells, outside=0):
    """Add to the ink what touches it on one of its four sides."""
    around = F.pad(cells, (1, 1, 1, 1), value=outside)
    sides = [
        around[:-2, 1:-1],
        around[2:, 1:-1],
        around[1:-1, :-2],
        around[1:-1, 2:],
    ]
    return torch.stack([cells, *sides]).amax(dim=0)


def upright(cells):
    """Shift rows until the left edge near the top stands above the
    left edge near the bottom.
    """
    rows = cells.any(dim=1).nonzero()[:, 0].tolist()
    top, bottom = rows[0] + 2, rows[-1] - 2  # the very ends vary
    if bottom <= top or not cells[[top, bottom]].any(dim=1).all():
        return cells
    lean = (cells[top].argmax() - cells[bottom].argmax()).item()
    shifts = [
        round((row - 16) * lean / (bottom - top)) for row in range(32)
    ]
    return torch.stack([row.roll(by) for row, by in zip(cells, shifts)])
