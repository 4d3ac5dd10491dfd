import torch.nn as nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(8, 8, bias=False)
        self.second = nn.Linear(8, 8, bias=False)
        self.second.weight = self.first.weight


net = Tied()
print(sum(p.numel() for p in net.parameters()))
print([name for name, _ in net.named_parameters()])
print(sum(t.numel() for t in net.state_dict().values()))
