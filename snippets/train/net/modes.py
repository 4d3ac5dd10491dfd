import torch
import torch.nn as nn

torch.manual_seed(0)
ones = torch.ones(1000)
layer = nn.Sequential(nn.Linear(1000, 1000), nn.Dropout(0.5))


def report(name):
    output = layer(ones)
    print(name, (output == 0).any().item(), output.requires_grad)


report("train")
with torch.no_grad():
    report("train, no_grad")
layer.eval()
report("eval")
with torch.no_grad():
    report("eval, no_grad")
