import torch
from torch import nn

torch.manual_seed(0)
trained = nn.Conv2d(1, 6, 3)  # stands in for a trained layer
image = torch.rand(1, 1, 8, 8)

fresh = nn.Conv2d(1, 6, 3, device="meta")
fresh.to_empty(device="cpu")  # memory, but no values yet
fresh.reset_parameters()  # random starting values
print(fresh.weight.device, bool(fresh.weight.abs().max() < 0.34))

loaded = nn.Conv2d(1, 6, 3, device="meta")
loaded.load_state_dict(trained.state_dict(), assign=True)
print(loaded.weight.device)
print(torch.equal(loaded(image), trained(image)))
