import torch
from torch import nn

image = torch.arange(49.0).reshape(1, 1, 7, 7)
for kernel_size in [1, 3, (3, 5), 7]:
    conv = nn.Conv2d(1, 1, kernel_size, bias=False)
    nn.init.ones_(conv.weight)
    output = conv(image)
    size = tuple(output.shape[2:])
    print(conv.kernel_size, size, round(output[0, 0, 0, 0].item()))
