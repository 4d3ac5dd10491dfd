import torch
from torch import nn

settings = dict(kernel_size=9, stride=0, padding=-1, dilation=-1)
image = torch.rand(5, 5, dtype=torch.float64)


def report():
    try:
        print(tuple(nn.Conv2d(1, 6, **settings)(image).shape))
    except RuntimeError as error:
        print(error)


report()
image = image.float()
report()
image = image.expand(3, 5, 5)
report()
for name, value in [("padding", 0), ("stride", 1), ("dilation", 1)]:
    settings[name] = value
    report()
image = image[:1]
report()
settings["kernel_size"] = 3
report()
