import torch
import torch.nn.functional as F

w1 = torch.tensor(4.0, requires_grad=True)

for cut in (False, True):
    hidden = F.relu(w1 * 2 - 3)
    error = 2 * hidden - 7
    if cut:
        loss = error * error.detach()  # one of the two ways is cut
    else:
        loss = error * error
    w1.grad = None
    loss.backward()
    print(loss.item(), w1.grad.item())
