import torch
from torch import nn

image = torch.arange(8.0).reshape(1, 2, 2, 2)
last = image.to(memory_format=torch.channels_last)


def in_memory(tensor):
    """Return the numbers in the order of storage."""
    line = torch.as_strided(tensor, (tensor.numel(),), (1,))
    return line.long().tolist()


for tensor in [image, last]:
    print(tuple(tensor.shape), tensor.stride(), in_memory(tensor))

conv = nn.Conv2d(2, 3, 2)
print(torch.equal(image, last))
print(torch.allclose(conv(image), conv(last), atol=1e-5))
try:
    last.view(1, 8)
except RuntimeError as error:
    print(str(error).partition(" (")[0])
print(last.flatten(1).long().tolist())
