import torch
import torch.nn as nn

torch.manual_seed(0)
images = torch.rand(8, 1, 6, 6)
trained = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4))
trained(images)  # training mode: the buffers move
trained.eval()
scores = trained(images)
state = trained.state_dict()
print(list(state)[2:])

net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4))
net.load_state_dict(state)
print(net.training, torch.equal(net(images), scores))
net.eval()
print(net.training, torch.equal(net(images), scores))
net.load_state_dict(state)
print(net.training, torch.equal(net(images), scores))
