import torch
from torch import nn

image = torch.rand(1, 8, 5, 5)
for groups in [1, 2, 4, 8]:
    conv = nn.Conv2d(8, 8, 3, groups=groups, bias=False)
    print(
        f"groups={groups}: weight {tuple(conv.weight.shape)},",
        f"{conv.weight.numel()} numbers,",
        f"output {tuple(conv(image).shape)}",
    )
