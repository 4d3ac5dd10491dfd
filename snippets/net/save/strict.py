import torch.nn as nn
from net import Net


def attempt(net, state, strict=True):
    try:
        net.load_state_dict(state, strict=strict)
    except RuntimeError as error:
        for line in str(error).splitlines():
            print(line.strip())


digits = Net()
state = digits.state_dict()
renamed = {}
for name, tensor in state.items():
    renamed[name.replace("fc3", "head")] = tensor
attempt(Net(), renamed)

letters = Net()
letters.fc3 = nn.Linear(84, 26)
attempt(letters, state)
attempt(letters, state, strict=False)
print(letters.conv1.weight.equal(digits.conv1.weight))
