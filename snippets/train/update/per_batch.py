import torch


def rates(scheduler, each_batch, **settings):
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    schedule = scheduler(optimizer, **settings)
    for epoch in range(5):
        yield f"{optimizer.param_groups[0]['lr']:.3g}"
        for batch in range(90):
            optimizer.step()
            if each_batch:
                schedule.step()
        if not each_batch:
            schedule.step()


StepLR = torch.optim.lr_scheduler.StepLR
OneCycleLR = torch.optim.lr_scheduler.OneCycleLR
print("StepLR, each epoch:", *rates(StepLR, False, step_size=2))
print("StepLR, each batch:", *rates(StepLR, True, step_size=2))
cycle = {"max_lr": 0.1, "total_steps": 450}
print("OneCycleLR, each batch:", *rates(OneCycleLR, True, **cycle))
print("OneCycleLR, each epoch:", *rates(OneCycleLR, False, **cycle))
