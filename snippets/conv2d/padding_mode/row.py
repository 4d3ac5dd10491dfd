import torch
import torch.nn.functional as F

row = torch.arange(5.0).reshape(1, 1, 1, 5)  # 0 1 2 3 4
for mode in ["constant", "reflect", "replicate", "circular"]:
    padded = F.pad(row, (3, 3, 0, 0), mode=mode)
    print(*padded.flatten().long().tolist(), mode)
