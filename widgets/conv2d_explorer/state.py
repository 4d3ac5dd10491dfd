"""The explorer's state as pages write it: `kernel_size=3x5,stride=2,input=6x6`.

The same text stands behind `?w=` in addresses, where state.js
reads it. Here it is read when the site is built: a page's explorer and links must be right, and the
figure that stands in for the explorer (standin.py) shows the same state.
"""

import re

DTYPES = ["float32", "float64", "float16", "bfloat16", "int64", "uint8"]
DEVICES = ["cpu", "meta"]

ARGUMENTS = {
    "in_channels": 1, "out_channels": 1, "kernel_size": 3, "stride": 1, "padding": 0, "dilation": 1,
    "groups": 1, "bias": True, "padding_mode": "zeros", "device": "cpu", "dtype": "float32",
}  # fmt: skip
DEFAULTS = {
    **ARGUMENTS, "input": (None, 5, 5), "input_dtype": "float32", "input_device": "cpu",
    "image": "mixed", "weights": "mixed", "at": "out.0.0.0",
}  # fmt: skip
CONTROLS = [*ARGUMENTS, "input_channels", "input_dtype", "input_device", "image", "weights"]  # what can stand open
_RANGES = {
    "in_channels": (-1, 64), "out_channels": (-1, 64), "kernel_size": (-1, 11), "stride": (-1, 16),
    "padding": (-16, 16), "dilation": (-1, 16), "groups": (-1, 64), "input": (1, 32),
}  # fmt: skip
_PAIRS = {"kernel_size", "stride", "padding", "dilation"}
_CHOICES = {
    "padding_mode": ["zeros", "reflect", "replicate", "circular"], "device": DEVICES, "dtype": DTYPES,
    "input_dtype": DTYPES, "input_device": DEVICES, "image": ["mixed", "counting", "ones"], "weights": ["mixed", "ones"],
}  # fmt: skip


def read_state(text):
    """Return all settings of the state `text`; raise ValueError, saying what to write, where it is wrong."""
    state = dict(DEFAULTS)
    for part in filter(None, text.split(",")):
        key, sign, value = part.partition("=")
        if not sign or key not in DEFAULTS:
            raise ValueError(f"`{part}`: write key=value with one of the keys {', '.join(DEFAULTS)}")
        state[key] = _value(key, value)
    return state


def _value(key, text):
    if key == "bias":
        if text in ("True", "False"):
            return text == "True"
        raise ValueError(f"`bias={text}`: write True or False")
    if key in _CHOICES:
        if text in _CHOICES[key]:
            return text
        raise ValueError(f"`{key}={text}`: write one of {', '.join(_CHOICES[key])}")
    if key == "at":
        if re.fullmatch(r"(out|in)(\.-?\d{1,2}){3}|w(\.\d{1,2}){4}", text):
            return text
        raise ValueError(f"`at={text}`: write out.channel.row.column, in.… or w.filter.channel.row.column")
    if key == "padding" and re.fullmatch(r"[a-z]{1,12}", text):
        return text
    numbers = [int(n) if re.fullmatch(r"-?\d{1,2}", n) else None for n in text.split("x")]
    low, high = _RANGES[key]
    counts = (2, 3) if key == "input" else (1, 2) if key in _PAIRS else (1,)
    tops = [64, high, high] if key == "input" and len(numbers) == 3 else [high] * len(numbers)
    if len(numbers) not in counts or not all(n is not None and low <= n <= top for n, top in zip(numbers, tops)):
        raise ValueError(
            f"`{key}={text}`: write {' or '.join('x'.join('n' * count) for count in counts)}, {low} to {high}"
        )
    if key == "input":
        return (None, *numbers) if len(numbers) == 2 else tuple(numbers)
    return numbers[0] if len(set(numbers)) == 1 else tuple(numbers)


def arguments(state):
    """Return the arguments of nn.Conv2d in `state`, as Python takes them (dtype as torch's)."""
    import torch

    return {key: getattr(torch, state[key]) if key == "dtype" else state[key] for key in ARGUMENTS}


def tensors(state, conv):
    """Put the explorer's numbers into the layer `conv`; return the input (1, C, H, W) that goes with `state`."""
    import torch

    channels, height, width = state["input"]
    shape = (1, max(state["in_channels"], 0) if channels is None else channels, height, width)
    count = shape[1] * height * width
    numbers = {"mixed": torch.arange(count) * 7 % 11, "counting": torch.arange(count), "ones": torch.ones(count)}
    with torch.no_grad():
        indices = torch.arange(conv.weight.numel())
        weights = indices * 2 % 5 - 2 if state["weights"] == "mixed" else torch.ones(len(indices))
        conv.weight.copy_(weights.reshape(conv.weight.shape))
        if conv.bias is not None:
            conv.bias.copy_(torch.arange(len(conv.bias)) + 1)
    return numbers[state["image"]].reshape(shape).to(getattr(torch, state["input_dtype"])).to(state["input_device"])
