import torch
import torch.nn as nn

layer = nn.Conv2d(1, 6, 3)
image = torch.zeros(1, 1, 32, 32)
for dtype in (torch.uint8, torch.float64):
    try:
        layer(image.to(dtype))
    except RuntimeError as error:
        print(error)
print(layer(image.byte().float()).shape)
