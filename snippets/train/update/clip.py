import torch

weights = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([weights], lr=0.1)

for gradient in [30.0, 40.0], [0.3, 0.4]:
    weights.grad = torch.tensor(gradient)
    length = torch.nn.utils.clip_grad_norm_([weights], max_norm=1.0)
    print(f"{length:.2f}", *[f"{g:.3f}" for g in weights.grad.tolist()])
    optimizer.step()
