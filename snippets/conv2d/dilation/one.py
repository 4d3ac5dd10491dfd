import torch
from torch import nn

image = torch.rand(1, 3, 5, 5)
plain = nn.Conv2d(3, 6, 1)
dilated = nn.Conv2d(3, 6, 1, dilation=1000)
dilated.load_state_dict(plain.state_dict())

print(dilated)
print(torch.allclose(plain(image), dilated(image), atol=1e-6))
