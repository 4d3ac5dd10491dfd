import torch
from torch import nn

try:
    nn.Conv2d(1, 6, 3, device="gpu")
except RuntimeError as error:
    first, *_, last = str(error).split(", ")
    print(first, "...", last)

conv = nn.Conv2d(1, 6, 3, device="cpu")
print(conv.weight.device == "cpu")
print(conv.weight.device == torch.device("cpu"))
print(torch.device("cuda") == torch.device("cuda:0"))
print(torch.device("cuda:0").type == "cuda")
