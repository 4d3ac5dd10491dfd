import torch
from torch import nn

image = torch.rand(1, 1, 5, 5)
for padding in ["full", "SAME", "1", (1, 1, 1, 1), (3 - 1) / 2]:
    try:
        conv = nn.Conv2d(1, 1, 3, padding=padding)
        print("built:", conv.padding)
        conv(image)
    except (ValueError, RuntimeError) as error:
        print(str(error).partition(" {")[0])
    except TypeError as error:
        print(str(error).partition(" - ")[0])
