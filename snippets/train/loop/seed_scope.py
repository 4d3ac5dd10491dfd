import random

import numpy as np
import torch

own = torch.Generator()
own.seed()
draws = {
    "torch": lambda: torch.rand(1).item(),
    "own generator": lambda: torch.rand(1, generator=own).item(),
    "numpy": lambda: np.random.default_rng().random(),
    "numpy, the old way": lambda: np.random.rand(),
    "random": lambda: random.random(),
}
for name, draw in draws.items():
    torch.manual_seed(0)
    first = draw()
    torch.manual_seed(0)
    print(f"{name}: {draw() == first}")
