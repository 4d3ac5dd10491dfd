import torch

for through_data in (True, False):
    weight = torch.tensor([1.0, 2.0], requires_grad=True)
    loss = (weight * weight).sum()
    try:
        if through_data:
            weight.data[0] = 10.0
        else:
            weight.detach()[0] = 10.0
        loss.backward()
        print(weight.grad)
    except RuntimeError as error:
        print(str(error).split(":")[0])
