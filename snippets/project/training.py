"""Train Net, and count how often it is right."""

import math

import torch
import torch.nn.functional as F


def shifted(images, most=2):
    """Move a batch of images, all alike, by up to `most` pixels.
    Shape (N, 1, H, W) in and out; what moves in is paper, 0.
    """
    height, width = images.shape[2:]
    down, right = torch.randint(2 * most + 1, (2,)).tolist()
    padded = F.pad(images, (most, most, most, most))
    return padded[:, :, down : down + height, right : right + width]


def train(net, images, labels, epochs=20, batch_size=32, report=None):
    """Train `net` and return the mean loss of each epoch, a list.
    Images are (N, 1, 32, 32), labels (N,). All chance is from torch's
    global seed: torch.manual_seed(0) makes a training repeatable.
    After each epoch `report`, if given, gets its number and its loss.
    """
    steps = epochs * math.ceil(len(images) / batch_size)
    optimizer = torch.optim.Adam(net.parameters())
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=0.01, total_steps=steps
    )  # the learning rate climbs to 0.01, then sinks to almost 0
    losses = []
    for epoch in range(epochs):
        net.train()  # report may have switched to eval
        total = 0.0
        for batch in torch.randperm(len(images)).split(batch_size):
            logits = net(shifted(images[batch]))
            loss = F.cross_entropy(logits, labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item() * len(batch)
        losses.append(total / len(images))
        if report:
            report(epoch + 1, losses[-1])
    return losses


def accuracy(net, images, labels):
    """Return how many of the images `net` reads right, 0 to 1."""
    net.eval()
    with torch.no_grad():
        guesses = net(images).argmax(dim=1)
    return (guesses == labels).float().mean().item()
