import torch
import torch.nn.functional as F
from torch.autograd import gradcheck


def right(w1, w2, v):
    return (v * F.relu(2 * w1 + 3 * w2) - 7) ** 2


def cut(w1, w2, v):
    error = v * F.relu(2 * w1 + 3 * w2) - 7
    return error * error.detach()


def number(value):
    return torch.tensor(value, dtype=torch.float64, requires_grad=True)


weights = number(4.0), number(-1.0), number(2.0)
print(gradcheck(right, weights))
print(gradcheck(cut, weights, raise_exception=False))
try:
    gradcheck(F.relu, number(0.0))
except RuntimeError as error:
    print(str(error).strip())
