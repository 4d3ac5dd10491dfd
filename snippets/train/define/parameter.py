import torch
from torch import nn


class Attributes(nn.Module):
    def __init__(self):
        super().__init__()
        self.learned = nn.Parameter(torch.ones(2))
        self.plain = torch.ones(2)
        self.asking = torch.ones(2, requires_grad=True)
        self.register_buffer("noted", torch.ones(2))


net = Attributes()
net.double()
parameters = dict(net.named_parameters())
saved = net.state_dict()
for name in ("learned", "plain", "asking", "noted"):
    dtype = getattr(net, name).dtype
    print(f"{name:7} {name in parameters!s:5}", end=" ")
    print(f"{name in saved!s:5} {dtype}")
