import warnings

import torch

for right_order in True, False:
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2)
    rates = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for epoch in range(5):
            if not right_order:
                scheduler.step()
            rates.append(f"{optimizer.param_groups[0]['lr']:.4f}")
            optimizer.step()
            if right_order:
                scheduler.step()
    print(*rates)
    for warning in caught:
        print(warning.message)
