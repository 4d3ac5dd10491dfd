import torch.nn as nn

norm = nn.BatchNorm2d(6)
print([name for name, _ in norm.named_parameters()])
print([name for name, _ in norm.named_buffers()])
print(list(norm.state_dict()))
