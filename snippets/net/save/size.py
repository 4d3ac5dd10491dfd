import tempfile
from pathlib import Path

import torch
from net import Net

torch.manual_seed(0)
net = Net()
state = net.state_dict()
half = {name: tensor.half() for name, tensor in state.items()}

for content in state, half:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "net.pt")
        torch.save(content, path)
        size = path.stat().st_size
    numbers = sum(tensor.nbytes for tensor in content.values())
    print(numbers, 0 < size - numbers < 5000)

restored = Net()
restored.load_state_dict(half)
image = torch.rand(1, 1, 32, 32)
difference = (restored(image) - net(image)).abs().max().item()
print(restored.fc1.weight.dtype, 0 < difference < 0.001)
