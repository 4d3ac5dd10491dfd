"""Net, the small convolutional network that this site reads line by line."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    """Turn grey 32×32 images, shape (N, 1, 32, 32), into ten scores each, shape (N, 10)."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(
            1, 6, 3
        )  # 1 channel in, 6 out, 3×3 kernels: 32 → 30
        self.conv2 = nn.Conv2d(6, 16, 3)  # 15 → 13
        self.fc1 = nn.Linear(16 * 6 * 6, 120)  # 16 feature maps of 6×6
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)  # one score for each digit

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)  # 30 → 15
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)  # 13 → 6
        x = torch.flatten(x, 1)  # keep the batch, line up the rest
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)
