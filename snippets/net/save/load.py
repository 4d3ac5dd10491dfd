import tempfile
from pathlib import Path

import torch
from net import Net

torch.manual_seed(0)
trained = Net()  # stands for a net that took hours to train
image = torch.rand(1, 1, 32, 32)

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "net.pt")
    torch.save(trained.state_dict(), path)

    net = Net()  # in another program, on another day
    print(torch.equal(net(image), trained(image)))
    state = torch.load(path, weights_only=True)
    print(net.load_state_dict(state))

net.eval()
print(torch.equal(net(image), trained(image)))
