import torch
from torch import nn

conv = nn.Conv2d(1, 1, 3, device="meta")
output = conv(torch.rand(1, 1, 5, 5, device="meta"))
try:
    output.tolist()
except NotImplementedError as error:
    print(error)
try:
    conv.to("cpu")
except NotImplementedError as error:
    print(error)
