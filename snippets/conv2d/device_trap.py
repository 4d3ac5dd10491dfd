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
    print(str(error).partition(";")[0])
print(conv.weight.is_meta)

conv.to_empty(device="cpu")  # memory, but no values yet
conv.reset_parameters()  # now it has starting values
print(conv.weight.is_meta)
