import torch
from torch import nn

image = torch.tensor([1.0, 10.0, 100.0, 1000.0])
image = image.reshape(1, 4, 1, 1)  # 4 channels of one pixel

for groups in [1, 2, 4]:
    conv = nn.Conv2d(4, 4, 1, groups=groups, bias=False)
    nn.init.ones_(conv.weight)
    output = conv(image).flatten().long().tolist()
    print(f"groups={groups}", tuple(conv.weight.shape), output)
