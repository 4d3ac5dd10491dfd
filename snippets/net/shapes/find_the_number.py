import torch
import torch.nn as nn

features = nn.Sequential(
    nn.Conv2d(3, 6, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
)

x = features(torch.zeros(1, 3, 48, 64))  # one colour picture
print(x.shape)
fc1 = nn.Linear(x.shape[1], 120)
print(fc1)
