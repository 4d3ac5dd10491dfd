import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[[[-2.0, 1.0], [3.0, -4.0]]]])

relu = nn.ReLU()
pool = nn.MaxPool2d(2)
print(torch.equal(relu(x), F.relu(x)))
print(torch.equal(pool(x), F.max_pool2d(x, 2)))
print(len(list(relu.parameters())), len(list(pool.parameters())))

try:
    F.max_pool2d(nn.ReLU(x), 2)  # meant: nn.ReLU()(x)
except TypeError as error:
    print(error)
