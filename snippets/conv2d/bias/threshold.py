import torch
import torch.nn.functional as F

image = torch.tensor([[[-4.0, -2.0, 0.0, 2.0, 4.0]]])
kernel = torch.ones(1, 1, 1, 1)
for bias in [0.0, -3.0, 3.0]:
    sums = F.conv2d(image, kernel, torch.tensor([bias]))
    print(bias, F.relu(sums).flatten().long().tolist())
