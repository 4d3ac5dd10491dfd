import torch
import torch.nn as nn
import torch.nn.functional as F


class Careless(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5)


class Careful(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5, training=self.training)


ones = torch.ones(10_000)
for net in nn.Dropout(0.5), Careless(), Careful():
    net.eval()
    gone = (net(ones) == 0).float().mean().item()
    print(f"{type(net).__name__:8} {gone:.1f}")
