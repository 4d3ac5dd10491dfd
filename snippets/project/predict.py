"""Read digits, with the weights that train.py has left in net.pt.

python predict.py             eight test pictures
python predict.py seven.png   your own: one digit each, any number
"""

import sys
import warnings
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps

from digits import load
from ink import framed
from net import Net

FORMATS = ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"]  # no others
warnings.simplefilter("ignore")  # what Pillow remarks on bent files
warnings.simplefilter("error", Image.DecompressionBombWarning)


def load_net(path):
    """Return Net with the weights in the file, ready to be asked."""
    weights = torch.load(path, map_location="cpu", weights_only=True)
    net = Net()
    net.load_state_dict(weights)
    net.eval()
    return net


def read_ink(path):
    """Return the ink in a picture file: shape (H, W), 1 where it is.
    It may be dark on light, or light on dark.
    """
    with Image.open(path, formats=FORMATS) as file:
        picture = ImageOps.exif_transpose(file)
    for ground in "white", "black":  # behind what is transparent
        pixels = greys(picture, ground)
        contrast = (pixels - edge(pixels).median()).abs()
        if contrast.max() >= 0.2:
            return (contrast > contrast.max() / 2).float()
    raise ValueError("nothing is drawn on it")


def greys(picture, ground):
    """Return how bright each pixel is, shape (H, W), 0 to 1."""
    if picture.mode[0] in "IF":  # 16 or 32 bits a pixel, or floats
        values = torch.tensor(np.array(picture, dtype=np.float32))
        values = values.nan_to_num().clamp(min=0)
        return values / values.max().clamp(min=1e-9)
    paper = Image.new("RGBA", picture.size, ground)
    paper.alpha_composite(picture.convert("RGBA"))
    return torch.tensor(np.array(paper.convert("L"))) / 255


def edge(pixels):
    """Return the pixels along the four sides."""
    sides = pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]
    return torch.cat(sides)


def distances(images, known):
    """Return how far each image is from the nearest known one."""
    return torch.cdist(images.flatten(1), known.flatten(1)).amin(dim=1)


def doubt(ink, distance, usual):
    """Return what speaks against the answer, or nothing."""
    if edge(ink).any():
        return "  (ink at the edge: a shadow, or a frame?)"
    if ink.mean() > 0.5:
        return "  (more ink than paper: a frame?)"
    if distance > usual:
        return "  (unlike all digits seen in training)"
    return ""


def answer(net, image):
    """Return the digits of at least 1 %, the likeliest first."""
    with torch.no_grad():
        probabilities = net(image).softmax(dim=1)[0]
    chances, digits = probabilities.sort(descending=True)
    pairs = zip(digits.tolist(), chances.tolist())
    likely = [pair for pair in pairs if pair[1] >= 0.01]
    return ", ".join(f"{digit} {p:.0%}" for digit, p in likely)


def read(name):
    """Return the line to print for one picture file."""
    try:
        ink = read_ink(name)
    except Exception as error:  # broken files raise all kinds
        return f"cannot read {name}: {error}"
    image = framed(ink)
    unsure = doubt(ink, distances(image, known), usual)
    return f"{name}: {answer(net, image)}{unsure}"


names = sys.argv[1:]
if not Path("net.pt").exists():
    print("There is no net.pt here. Run train.py first.")
else:
    net = load_net("net.pt")
    known, _, tests, labels = load()
    usual = distances(tests, known).quantile(0.99)
    for name in names:
        print(read(name))
    for image, label in zip(tests[: 0 if names else 8], labels):
        print(f"label {label}: {answer(net, image[None])}")
