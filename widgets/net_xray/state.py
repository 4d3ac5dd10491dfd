"""The X-ray's state as pages write it: `sample=3,at=conv2.4.6.6,for=7`; and every layer's numbers, torch's."""

from pathlib import Path

from widgets.shared import grammar

GRAMMAR = grammar.load(Path(__file__).parent)
LAYERS = {name: tuple(shape) for name, shape in GRAMMAR["layers"].items()}
SAMPLES = 10  # one for each digit; those after them are misread ones, and how many there are depends on the training
EPOCHS = GRAMMAR["keys"]["epoch"]["int"][1]


def read_state(text):
    """Return the settings of the state `text`; raise ValueError, saying what to write, where it is wrong."""
    state = {"sample": 0, "draw": None, "at": None, "for": None, "epoch": None} | grammar.given(GRAMMAR["keys"], text)
    if state["sample"] >= SAMPLES:
        raise ValueError(f"`sample={state['sample']}`: write a whole number, 0 to {SAMPLES - 1}")
    if state["at"]:
        name, *numbers = state["at"]
        if not all(number < side for number, side in zip(numbers, LAYERS[name])):
            raise ValueError(f"`at={'.'.join(map(str, state['at']))}`: {name} has the shape {LAYERS[name]}")
    return state


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
