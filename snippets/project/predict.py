"""Read digits, with the weights that train.py has left in net.pt.

python predict.py             eight test pictures
python predict.py seven.png   your own: one digit each, any number
"""

import sys
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps

from digits import load
from ink import framed
from net import Net


def load_net(path):
    """Return Net with the weights in the file, ready to be asked."""
    weights = torch.load(path, map_location="cpu", weights_only=True)
    net = Net()
    net.load_state_dict(weights)
    net.eval()
    return net


def read_picture(path):
    """Make a picture file what load() makes: shape (1, 1, 32, 32).
    Ink may be dark on light or light on dark.
    """
    with Image.open(path) as file:
        picture = ImageOps.exif_transpose(file).convert("RGBA")
    white = Image.new("RGBA", picture.size, "white")
    grey = Image.alpha_composite(white, picture).convert("L")
    pixels = torch.tensor(np.array(grey)) / 255

    border = [pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]]
    paper = torch.cat(border).median()
    contrast = (pixels - paper).abs()
    if contrast.max() < 0.2:
        raise ValueError("nothing is drawn on it")
    return framed((contrast > contrast.max() / 2).float())


def answer(net, image):
    """Return the digits of at least 1 %, the likeliest first."""
    with torch.no_grad():
        probabilities = net(image).softmax(dim=1)[0]
    chances, digits = probabilities.sort(descending=True)
    return ", ".join(
        f"{digit} {chance:.0%}"
        for digit, chance in zip(digits.tolist(), chances.tolist())
        if chance >= 0.01
    )


names = sys.argv[1:]
if not Path("net.pt").exists():
    print("There is no net.pt here. Run train.py first.")
elif names:
    net = load_net("net.pt")
    for name in names:
        try:
            print(f"{name}: {answer(net, read_picture(name))}")
        except (OSError, ValueError) as error:
            print(f"cannot read {name}: {error}")
else:
    net = load_net("net.pt")
    _, _, images, labels = load()  # the test pictures
    for image, label in zip(images[:8], labels):
        print(f"label {label}: {answer(net, image[None])}")
