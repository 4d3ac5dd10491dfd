import torch
import torch.nn as nn

fc1 = nn.LazyLinear(120)
print(fc1)

fc1(torch.zeros(1, 2240))  # the first input decides
print(fc1)
