import torch
from torch import nn

layers = nn.Sequential(
    nn.BatchNorm1d(1), nn.Linear(1, 100), nn.Dropout(0.5)
)
norm = layers[0]
x = torch.tensor([[8.0], [12.0]])  # mean 10


def report(name):
    norm.reset_running_stats()
    output = layers(x)
    zeros = (output == 0).any().item()
    mean = norm.running_mean.item()
    record = output.grad_fn is not None
    print(f"{name:14} {zeros!s:5} {mean:.0f} {record}")


for mode in ("train", "eval"):
    layers.train(mode == "train")
    report(mode)
    with torch.no_grad():
        report(f"{mode} no_grad")
    with torch.inference_mode():
        report(f"{mode} inference")
