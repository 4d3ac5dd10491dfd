"""The explorer's state as pages write it: `kernel_size=3x5,stride=2,input=6x6`; and what torch makes of it."""

from pathlib import Path

from widgets.shared import grammar

GRAMMAR = grammar.load(Path(__file__).parent)
ARGUMENTS = list(GRAMMAR["keys"])[: GRAMMAR["arguments"]]
DTYPES = GRAMMAR["keys"]["dtype"]["choice"]
# What can stand open on a page.
CONTROLS = [*ARGUMENTS, "input_channels", "input_dtype", "input_device", "image", "weights"]


def read_state(text):
    """Return all settings of the state `text`; raise ValueError, saying what to write, where it is wrong."""
    state = {**grammar.starts(GRAMMAR["keys"]), **grammar.given(GRAMMAR["keys"], text)}
    size = state["input"]
    return {**state, "input": (None, *size) if len(size) == 2 else size}


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
