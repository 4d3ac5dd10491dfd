import torch
import torch.nn.functional as F
from torch import nn

image = torch.rand(1, 1, 5, 5)
try:
    F.pad(image, (1, 1, 1, 1), mode="zeros")
except NotImplementedError as error:
    print(error)

for mode in ["constant", "mirror"]:
    try:
        nn.Conv2d(1, 1, 3, padding=1, padding_mode=mode)
    except ValueError as error:
        start, end = str(error).split("{")[0], str(error).split("}")[1]
        print(start + "..." + end)

print(F.pad(torch.zeros(1, 1), (1, 1, 1, 1), value=1.0))
