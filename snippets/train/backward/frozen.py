import torch
from torch import nn

layer = nn.BatchNorm1d(1).requires_grad_(False)  # frozen
batch = torch.tensor([[8.0], [12.0]])  # mean 10
for mode in ("train", "eval"):
    layer.train(mode == "train")
    layer.reset_running_stats()
    layer(batch)
    print(mode, "remembers", layer.running_mean.item())
