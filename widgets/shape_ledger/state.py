"""The shape ledger's state as pages write it: `input=3x48x64,kernel1=5,pool2=1`; and its layers, run by torch."""

from pathlib import Path

from widgets.shared import grammar

KEYS = grammar.load(Path(__file__).parent)["keys"]
PICTURE = ("channels", "height", "width")


def read_state(text):
    """Return the settings of the state `text`; raise ValueError, saying what to write, where it is wrong."""
    state = {**grammar.starts(KEYS), **grammar.given(KEYS, text)}
    return {**dict(zip(PICTURE, state.pop("input"))), **state}


NET = read_state("")  # Net, with a picture that it takes
RANGES = {key.rstrip("12"): tuple(kind["int"]) for key, kind in KEYS.items() if "int" in kind} | {
    key: tuple(kind["int"]) for key, kind in zip(PICTURE, KEYS["input"]["tuple"])
}


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
    """Yield (name, layer as text, shape after it) of each layer; where torch refuses, (name, layer, message)."""
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
