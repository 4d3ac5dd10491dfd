import torch
from torch import nn

row = torch.tensor([[[1.0, 2.0, 3.0, 4.0]]])
for mode in ["zeros", "reflect", "replicate", "circular"]:
    conv = nn.Conv2d(
        1, 1, (1, 3), padding=(0, 1), padding_mode=mode, bias=False
    )
    nn.init.ones_(conv.weight)
    print(conv(row).flatten().round().long().tolist(), mode)
