"""The kernel lab's state as pages write it: `kernel=sobel_x,border=reflect`; and its photographs.

The same text stands behind `?w=` in addresses, where state.js reads it.
"""

import re
import shutil

from builder.cache import kept

KERNELS = {  # whole numbers, and what their sums are divided by
    "identity": ([[0, 0, 0], [0, 1, 0], [0, 0, 0]], 1),
    "box": ([[1, 1, 1]] * 3, 9),
    "box5": ([[1, 1, 1, 1, 1]] * 5, 25),
    "gaussian": ([[1, 2, 1], [2, 4, 2], [1, 2, 1]], 16),
    "gaussian5": ([[a * b for b in (1, 4, 6, 4, 1)] for a in (1, 4, 6, 4, 1)], 256),
    "sharpen": ([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], 1),
    "sobel_x": ([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], 1),
    "sobel_y": ([[-1, -2, -1], [0, 0, 0], [1, 2, 1]], 1),
    "laplacian": ([[0, 1, 0], [1, -4, 1], [0, 1, 0]], 1),
    "emboss": ([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]], 1),
    "motion": ([[int(a == b) for b in range(5)] for a in range(5)], 5),
}
CHOICES = {
    "border": ["zeros", "reflect", "replicate", "circular"],
    "negatives": ["grey", "absolute", "clamp"],
    "picture": ["china", "flower"],
    "colours": ["grey", "rgb"],
}
CROPS = {"china": (slice(20, 230), slice(70, 350)), "flower": (slice(90, 300), slice(170, 450))}
_NUMBER = r"-?(?:\d{1,3}(?:\.\d{0,3})?|\.\d{1,3})"


def read_state(text):
    """Return the settings of the state `text`; raise ValueError, saying what to write, where it is wrong."""
    kernel, divisor = KERNELS["sobel_x"]
    state = {
        "kernel": kernel,
        "divisor": divisor,
        "border": "reflect",
        "negatives": None,
        "picture": "china",
        "colours": "grey",
        "at": (60, 150),
    }
    for part in filter(None, text.split(",")):
        key, _, value = part.partition("=")
        if key == "kernel" and value in KERNELS:
            state["kernel"], state["divisor"] = KERNELS[value]
        elif key == "kernel" and re.fullmatch(rf"{_NUMBER}(?:[:_]{_NUMBER})*", value):
            rows = [[float(weight) for weight in row.split(":")] for row in value.split("_")]
            if len(rows) not in (3, 5) or any(len(row) != len(rows) for row in rows):
                raise ValueError(f"`{part}`: write 3 rows of 3 weights or 5 of 5, such as 0:1:0_1:-4:1_0:1:0")
            state["kernel"], state["divisor"] = rows, 1
        elif key == "divisor" and re.fullmatch(_NUMBER, value) and float(value):
            state["divisor"] = float(value)
        elif key == "at" and re.fullmatch(r"\d{1,3}\.\d{1,3}", value):
            state["at"] = tuple(int(number) for number in value.split("."))
        elif key in CHOICES and value in CHOICES[key]:
            state[key] = value
        else:
            known = ", ".join(
                [
                    f"kernel={'|'.join(KERNELS)}",
                    "divisor",
                    "at=row.column",
                    *(f"{k}={'|'.join(v)}" for k, v in CHOICES.items()),
                ]
            )
            raise ValueError(f"`{part}`: the kernel lab knows {known}")
    if state["negatives"] is None:  # around mid-grey where the weights sum to 0, as they are elsewhere
        state["negatives"] = "clamp" if abs(sum(map(sum, state["kernel"]))) > 1e-9 else "grey"
    return state


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
