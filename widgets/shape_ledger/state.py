"""The shape ledger's state as pages write it: `input=3x48x64,kernel1=5,pool2=1`; and its layers, run by torch.

The same text stands behind `?w=` in addresses, where state.js reads it.
"""

import re

NET = {  # Net, with a picture that it takes
    "channels": 1, "height": 32, "width": 32,
    "out1": 6, "kernel1": 3, "stride1": 1, "padding1": 0, "pool1": 2,
    "out2": 16, "kernel2": 3, "stride2": 1, "padding2": 0, "pool2": 2,
}  # fmt: skip
PICTURE = ("channels", "height", "width")
RANGES = {
    "channels": (1, 64), "height": (1, 512), "width": (1, 512),
    "out": (1, 64), "kernel": (1, 11), "stride": (1, 4), "padding": (0, 5), "pool": (1, 3),
}  # fmt: skip
KNOWN = "input=1x32x32 (channels 1 to 64, height and width 1 to 512) and, of conv1 and conv2, " + ", ".join(
    f"{key}1={low} to {high}" for key, (low, high) in RANGES.items() if key not in PICTURE
)


def read_state(text):
    """Return the settings of the state `text`; raise ValueError, saying what to write, where it is wrong."""
    state = dict(NET)
    for part in filter(None, text.split(",")):
        key, _, value = part.partition("=")
        keys = PICTURE if key == "input" else (key,) if key in NET and key not in PICTURE else ()
        values = value.split("x")
        if len(values) != len(keys) or not all(map(_possible, keys, values)):
            raise ValueError(f"`{part}`: the shape ledger knows {KNOWN}")
        state.update(zip(keys, map(int, values)))
    return state


def _possible(key, text):
    low, high = RANGES[key.rstrip("12")]
    return re.fullmatch(r"0|[1-9]\d{0,2}", text, re.ASCII) and low <= int(text) <= high


def layers(state):
    """Yield (name, the layer as Python writes it, the layer) of a state; a pooling window of 1 is none."""
    import torch.nn.functional as F
    from torch import nn

    channels = state["channels"]
    for stage in "12":
        out, kernel, stride, padding, pool = (
            state[key + stage] for key in ("out", "kernel", "stride", "padding", "pool")
        )
        more = (f", stride={stride}" if stride > 1 else "") + (f", padding={padding}" if padding else "")
        conv = nn.Conv2d(channels, out, kernel, stride=stride, padding=padding)
        yield f"conv{stage}", f"nn.Conv2d({channels}, {out}, {kernel}{more})", conv
        if pool > 1:
            yield "pool", f"F.max_pool2d(x, {pool})", lambda x, pool=pool: F.max_pool2d(x, pool)
        channels = out


def walk(state, device="cpu"):
    """Yield (name, layer as text, shape after it) of every layer; where torch refuses, (name, layer, message) and no more."""
    import torch

    with torch.device(device), torch.no_grad():
        x = torch.zeros(1, *(state[key] for key in PICTURE))
        for name, text, layer in layers(state):
            try:
                x = layer(x)
            except RuntimeError as error:
                yield name, text, f"{type(error).__name__}: {error}"
                return
            yield name, text, tuple(x.shape)
