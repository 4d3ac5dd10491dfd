import torch

sums = torch.zeros(1, 3, 3, 3)  # N, C, H, W
bias = torch.tensor([10.0, 20.0, 30.0])

wrong = sums + bias
right = sums + bias.view(1, 3, 1, 1)
print(wrong[0, 0].long())
print(right[0, 0].long())
