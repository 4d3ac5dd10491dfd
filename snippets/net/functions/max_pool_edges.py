import torch
import torch.nn.functional as F

x = torch.arange(25.0).view(1, 1, 5, 5)

print(F.max_pool2d(x, 2).shape)
print(F.max_pool2d(x, 2, ceil_mode=True).shape)
print(F.max_pool2d(x, 2, stride=1).shape)
print(F.max_pool2d(x, (2, 2)).equal(F.max_pool2d(x, 2)))
