"""The X-ray's state as pages write it: `sample=3,at=conv2.4.6.6,for=7`.

The same text stands behind `?w=` in addresses, where state.js reads it.
"""

import re

LAYERS = {  # engine.js has the same
    "input": (1, 32, 32), "conv1": (6, 30, 30), "relu1": (6, 30, 30), "pool1": (6, 15, 15), "conv2": (16, 13, 13), "relu2": (16, 13, 13),
    "pool2": (16, 6, 6), "flatten": (576,), "fc1": (120,), "relu3": (120,), "fc2": (84,), "relu4": (84,), "fc3": (10,),
}  # fmt: skip
SAMPLES = 10  # one for each digit; those after them are misread ones, and how many there are depends on the training
EPOCHS = 20
KNOWN = f"sample=0 to {SAMPLES - 1}, draw=(what Copy link gives), at=layer.channel.row.column or layer.number, for=0 to 9, epoch=0 to {EPOCHS}"


def read_state(text):
    """Return the settings of the state `text`; raise ValueError, saying what to write, where it is wrong."""
    state = {"sample": 0, "draw": None, "at": None, "for": None, "epoch": None}
    readers = {"sample": _below(SAMPLES), "draw": _board, "at": _place, "for": _below(10), "epoch": _below(EPOCHS + 1)}
    for part in filter(None, text.split(",")):
        key, _, value = part.partition("=")
        try:
            state[key] = readers[key](value)
        except (KeyError, ValueError):
            raise ValueError(f"`{part}`: the X-ray knows {KNOWN}") from None
    return state


def _below(most):
    def read(text):
        if not re.fullmatch(r"\d{1,2}", text, re.ASCII) or int(text) >= most:
            raise ValueError(text)
        return int(text)

    return read


def _board(text):
    if not re.fullmatch(r"[A-Za-z0-9_-]{171}", text):
        raise ValueError(text)
    return text


def _place(text):
    name, *numbers = text.split(".")
    shape = LAYERS[name]
    right = len(numbers) == len(shape) and all(re.fullmatch(r"\d{1,3}", number, re.ASCII) for number in numbers)
    if name == "input" or not right or not all(int(number) < side for number, side in zip(numbers, shape)):
        raise ValueError(text)
    return name, *map(int, numbers)


def layers(net, images):
    """Return every layer's numbers for a batch of images (N, 1, 32, 32): name -> tensor, as forward() makes them."""
    import torch
    import torch.nn.functional as F

    made = {"input": images}
    made["conv1"] = net.conv1(made["input"])
    made["relu1"] = F.relu(made["conv1"])
    made["pool1"] = F.max_pool2d(made["relu1"], 2)
    made["conv2"] = net.conv2(made["pool1"])
    made["relu2"] = F.relu(made["conv2"])
    made["pool2"] = F.max_pool2d(made["relu2"], 2)
    made["flatten"] = torch.flatten(made["pool2"], 1)
    made["fc1"] = net.fc1(made["flatten"])
    made["relu3"] = F.relu(made["fc1"])
    made["fc2"] = net.fc2(made["relu3"])
    made["relu4"] = F.relu(made["fc2"])
    made["fc3"] = net.fc3(made["relu4"])
    return made
