import torch.nn as nn


class PlainList(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(120, 84), nn.Linear(84, 10)]


class RegisteredList(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([
            nn.Linear(120, 84),
            nn.Linear(84, 10),
        ])


for net in PlainList(), RegisteredList():
    print(type(net).__name__, len(list(net.parameters())))
