import torch
from torch import nn


class Blur(nn.Module):
    def __init__(self):
        super().__init__()
        self.plain = torch.ones(1, 1, 3, 3) / 9
        self.register_buffer("known", torch.ones(1, 1, 3, 3) / 9)


blur = Blur().to("meta")
print("plain:", blur.plain.device)
print("known:", blur.known.device)
