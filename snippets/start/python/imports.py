import torch
import torch.nn.functional as F
from torch.nn.functional import relu

print(F is torch.nn.functional)
print(relu is F.relu)
print(F.relu(torch.tensor(-3.0)))
