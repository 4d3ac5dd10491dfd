import torch
import torch.nn as nn

x = torch.zeros(4, 16, 6, 6)
print(nn.Linear(6, 10)(x).shape)
print(nn.Linear(576, 10)(torch.flatten(x, 1)).shape)
