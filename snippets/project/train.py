"""Train Net on the digits, and leave its weights in net.pt."""

import os
import sys

import torch

from digits import load
from net import Net
from training import accuracy, train


def report(epoch, loss):
    """Tell the person who waits; stdout is for what comes of it."""
    print(f"epoch {epoch:2}  loss {loss:.2f}", file=sys.stderr)


def save(net, path):
    """Write the weights to `path`: all of them, or nothing."""
    unfinished = path + ".unfinished"
    torch.save(net.state_dict(), unfinished)
    os.replace(unfinished, path)


images, labels, test_images, test_labels = load()
torch.manual_seed(0)
net = Net()
train(net, images, labels, report=report)
score = accuracy(net, test_images, test_labels)
print(f"test accuracy {score:.3f}", file=sys.stderr)
save(net, "net.pt")
print("saved net.pt")
