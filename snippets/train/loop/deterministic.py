import torch

places, values = torch.tensor([0, 0]), torch.tensor([1.0, 2.0])

torch.use_deterministic_algorithms(True)
try:
    torch.zeros(3).put_(places, values)  # two values for place 0
except RuntimeError as error:
    print(str(error).partition(",")[0])
torch.use_deterministic_algorithms(False)
