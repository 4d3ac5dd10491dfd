import torch
import torch.nn.functional as F

from net import Net


class Lookalike(Net):
    def forward(self, x):
        x = F.avg_pool2d(F.relu(self.conv1(x)), 2)  # Net takes the max
        x = F.avg_pool2d(F.relu(self.conv2(x)), 2)
        x = torch.flatten(x, 1)
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)


torch.manual_seed(0)
net = Net()
example = torch.rand(4, 1, 32, 32)
with torch.no_grad():
    scores = net(example)
saved = {
    "net": net.state_dict(),
    "torch": str(torch.__version__),
    "pixels": "0 is paper, 1 is ink",
    "example": example,
    "scores": scores,
}

for kind in Net, Lookalike:
    loaded = kind()
    print(loaded.load_state_dict(saved["net"]))
    answer = loaded(saved["example"])
    print(torch.allclose(answer, saved["scores"], atol=1e-4))
