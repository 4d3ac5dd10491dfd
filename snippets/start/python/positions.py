import torch.nn as nn

print(nn.Conv2d(1, 6, 3, 2))  # the fourth place is stride
print(nn.Conv2d(1, 6, 3, padding=2))  # a name leaves no doubt
