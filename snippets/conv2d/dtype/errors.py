import numpy as np
import torch
from torch import nn

conv = nn.Conv2d(1, 6, 3)
from_numpy = torch.from_numpy(np.ones((1, 5, 5)))
photograph = torch.ones(1, 5, 5, dtype=torch.uint8)

for image in [from_numpy, photograph]:
    try:
        conv(image)
    except RuntimeError as error:
        print(error)
    print("float():", tuple(conv(image.float()).shape))
