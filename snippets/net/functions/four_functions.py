import torch
import torch.nn as nn
import torch.nn.functional as F

conv = nn.Conv2d(1, 6, 3)
linear = nn.Linear(576, 120)

image = torch.zeros(1, 1, 32, 32)
flat = torch.zeros(1, 576)

print("Conv2d    ", tuple(conv(image).shape))
print("relu      ", tuple(F.relu(image).shape))
print("max_pool2d", tuple(F.max_pool2d(image, 2).shape))
print("Linear    ", tuple(linear(flat).shape))
