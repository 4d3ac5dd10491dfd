import torch
import torch.nn.functional as F

image = torch.arange(1.0, 10.0).reshape(1, 1, 3, 3)
for mode in ["constant", "reflect", "replicate", "circular"]:
    padded = F.pad(image, (1, 1, 1, 1), mode=mode)
    print(mode)
    print(padded[0, 0].long())
