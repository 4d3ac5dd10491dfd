from pathlib import Path

import matplotlib
import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image, ImageDraw, ImageFont

from digits import load
from ink import framed
from net import Net
from training import accuracy, train

FONTS = Path(matplotlib.get_data_path(), "fonts", "ttf")
names = ["DejaVuSans", "DejaVuSerif", "STIXGeneral"]
names += ["cmr10", "cmss10", "cmtt10"]


def printed(character, name):
    """Print on a sheet of 64×64 pixels: 0 is paper, 1 is ink."""
    font = ImageFont.truetype(FONTS / f"{name}.ttf", 44)
    paper = Image.new("L", (64, 64))
    pen = ImageDraw.Draw(paper)
    pen.text((32, 32), character, 255, font, anchor="mm")
    return (torch.tensor(np.array(paper)) > 127).float()


def shrunk(ink):
    """The whole sheet, half as large."""
    return F.avg_pool2d(ink[None, None], 2)


def squared(ink):
    """Cut out, made square, counted, and nothing more."""
    ys, xs = ink.nonzero(as_tuple=True)
    ink = ink[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1]
    height, width = ink.shape
    side = max(height, width)
    top, left = (side - height) // 2, (side - width) // 2
    square = torch.zeros(side, side)
    square[top : top + height, left : left + width] = ink
    counts = F.adaptive_avg_pool2d(square[None, None], 8)
    return F.interpolate(counts, size=(32, 32), mode="bilinear")


def swapped(ink):
    return 1 - framed(ink)


images, labels, _, _ = load()
torch.manual_seed(0)
net = Net()
train(net, images, labels)

sheets = [printed(str(n), name) for name in names for n in range(10)]
right = {}
for way in shrunk, squared, framed, swapped:
    images = torch.cat([way(sheet) for sheet in sheets])
    right[way] = accuracy(net, images, torch.arange(10).repeat(6))

print("shrunk, below 0.4:", right[shrunk] < 0.4)
print("squared, above 0.5:", right[squared] > 0.5)
print("framed, above 0.8:", right[framed] > 0.8)
gain = right[framed] - right[squared]
print("gain above 0.05:", gain > 0.05)
print("swapped, below 0.2:", right[swapped] < 0.2)
