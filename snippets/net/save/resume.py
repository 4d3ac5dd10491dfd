import io

import torch
import torch.nn.functional as F

from digits import load
from net import Net

images, labels, test_images, test_labels = load()
images, labels = images[:160], labels[:160]


def start(seed):
    torch.manual_seed(seed)
    net = Net()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.05, momentum=0.9)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, 2)
    return net, optimizer, schedule


def train(net, optimizer, schedule, epochs):
    for _ in epochs:
        for batch in torch.randperm(len(images)).split(16):
            loss = F.cross_entropy(net(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        schedule.step()


net, optimizer, schedule = start(seed=0)
train(net, optimizer, schedule, range(3))
checkpoint = {
    "epoch": 3,
    "net": net.state_dict(),
    "optimizer": optimizer.state_dict(),
    "schedule": schedule.state_dict(),
    "random": torch.get_rng_state(),
}
file = io.BytesIO()
torch.save(checkpoint, file)
train(net, optimizer, schedule, range(3, 5))  # not interrupted

for lost in "nothing", "optimizer", "momentum", "schedule", "random":
    again = start(seed=1)  # a new program
    file.seek(0)
    saved = torch.load(file, weights_only=True)
    if lost == "momentum":
        saved["optimizer"]["state"].clear()
    for name, part in zip(["net", "optimizer", "schedule"], again):
        if name != lost:
            part.load_state_dict(saved[name])
    if lost != "random":
        torch.set_rng_state(saved["random"])
    train(*again, range(saved["epoch"], 5))
    pairs = zip(again[0].parameters(), net.parameters())
    print(lost, all(torch.equal(a, b) for a, b in pairs))
