import torch

weight = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)

for epoch in range(5):
    print(epoch, f"{optimizer.param_groups[0]['lr']:.4f}")
    optimizer.step()  # in truth one for each batch
    scheduler.step()
