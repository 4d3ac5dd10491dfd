import torch
from net import Net

net = Net()
pixels = torch.randint(0, 256, (2, 1, 32, 32), dtype=torch.uint8)
small = torch.rand(2, 1, 28, 28)


def attempt(*inputs, **named):
    try:
        print(tuple(net(*inputs, **named).shape))
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error)


def prepare(module, inputs):
    (images,) = inputs
    shape = tuple(images.shape)
    if shape[1:] != (1, 32, 32):
        raise ValueError(f"Net reads (N, 1, 32, 32), not {shape}")
    if images.dtype == torch.uint8:
        return images / 255


print("without")
attempt(pixels)
attempt(small)
net.register_forward_pre_hook(prepare)
print("with")
attempt(pixels)
attempt(small)
attempt(x=pixels)
