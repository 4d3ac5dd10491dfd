import torch

weight = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.5)  # no momentum
group = optimizer.param_groups[0]
print(group["lr"], group["momentum"])
schedule = torch.optim.lr_scheduler.OneCycleLR(
    optimizer, max_lr=0.1, total_steps=5
)
print(f"{group['lr']:.3f} {group['momentum']}")

try:
    for update in range(10):
        optimizer.step()
        schedule.step()
except ValueError as error:
    print(error)
