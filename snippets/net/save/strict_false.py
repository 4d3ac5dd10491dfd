import torch
from net import Net

trained, net = Net(), Net()
state = {}
for name, tensor in trained.state_dict().items():
    state["module." + name] = tensor

report = net.load_state_dict(state, strict=False)
print(torch.equal(net.fc3.bias, trained.fc3.bias))
print(len(report.missing_keys), "missing", report.missing_keys[0])
unexpected = report.unexpected_keys
print(len(unexpected), "unexpected", unexpected[0])

mended = {}
for name, tensor in state.items():
    mended[name.removeprefix("module.")] = tensor
net.load_state_dict(mended)
print(torch.equal(net.fc3.bias, trained.fc3.bias))
