"""The kernel lab's state as pages write it: `kernel=sobel_x,border=reflect`; its photographs, and torch's pictures."""

import shutil
from pathlib import Path

from builder.cache import kept
from widgets.shared import grammar

GRAMMAR = grammar.load(Path(__file__).parent)
KERNELS = {name: (one["kernel"], one["divisor"]) for name, one in GRAMMAR["kernels"].items()}
CHOICES = {key: kind["choice"] for key, kind in GRAMMAR["keys"].items() if "choice" in kind}
CROPS = {"china": (slice(20, 230), slice(70, 350)), "flower": (slice(90, 300), slice(170, 450))}


def read_state(text):
    """Return the settings of the state `text`; raise ValueError, saying what to write, where it is wrong."""
    state = {**grammar.starts(GRAMMAR["keys"]), **grammar.given(GRAMMAR["keys"], text)}
    kernel, divisor = KERNELS.get(state["kernel"], (state["kernel"], 1))
    kernel = [list(row) for row in kernel]
    # Around mid-grey where the weights sum to 0, as they are elsewhere.
    usual = "clamp" if abs(sum(map(sum, kernel))) > 1e-9 else "grey"
    return {"divisor": divisor, "negatives": usual, **state, "kernel": kernel}


def photograph(name):
    """Return the part of one of scikit-learn's photographs that the lab shows: (H, W, 3), uint8."""
    from sklearn.datasets import load_sample_image

    return load_sample_image(f"{name}.jpg")[CROPS[name]]


def write_photograph(name, file):
    """Write the photograph to `file` (WebP without loss, because the lab's numbers are to be torch's)."""
    from PIL import Image

    picture = kept(
        "pictures",
        f"{name}.webp",
        repr(CROPS[name]),
        lambda fresh: Image.fromarray(photograph(name)).save(fresh, lossless=True, exact=True),
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(picture, file)


def filtered(state):
    """Return the picture (C, H, W) of `state` and what its kernel makes of it, both from 0 to 255, as float tensors."""
    import torch
    import torch.nn.functional as F

    photo = torch.tensor(photograph(state["picture"])).float()
    image = photo.mean(dim=2).round()[None] if state["colours"] == "grey" else photo.permute(2, 0, 1)
    kernel = torch.tensor(state["kernel"]).float()
    ring = (len(kernel) - 1) // 2
    mode = "constant" if state["border"] == "zeros" else state["border"]
    padded = F.pad(image[:, None], (ring,) * 4, mode=mode)
    return image, F.conv2d(padded, kernel[None, None])[:, 0] / state["divisor"]


def brightness(output, negatives):
    """Return how a result is drawn, from 0 to 255: negative numbers below mid-grey, by their size, or cut off."""
    shown = {"grey": output / 2 + 128, "absolute": output.abs(), "clamp": output}[negatives]
    return shown.round().clamp(0, 255)
