import torch
import torch.nn.functional as F

x = torch.randn(8, 6, 30, 30)
relu_first = F.max_pool2d(F.relu(x), 2)
pool_first = F.relu(F.max_pool2d(x, 2))
print(torch.equal(relu_first, pool_first))
print(F.relu(x)[0].numel(), F.max_pool2d(x, 2)[0].numel())
