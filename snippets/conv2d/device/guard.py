from torch import nn


def homeless(network):
    """Return the names of what has no values."""
    return [
        name
        for name, tensor in network.state_dict().items()
        if tensor.is_meta
    ]


network = nn.Sequential(
    nn.Conv2d(1, 6, 3),
    nn.ReLU(),
    nn.Conv2d(6, 16, 3, device="meta"),
)
print(homeless(network))
