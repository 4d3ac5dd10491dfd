import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(100, 100), nn.Dropout(0.5))
x = torch.ones(1, 100)
print("train", torch.equal(net(x), net(x)))
net.eval()
print("eval ", torch.equal(net(x), net(x)))

dropout = nn.Dropout(0.5)
kept = dropout(torch.ones(10000))
print(kept.unique().tolist(), f"{kept.mean().item():.1f}")
dropout.eval()
print(dropout(torch.ones(10000)).unique().tolist())
