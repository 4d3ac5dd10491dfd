import torch

weight = torch.zeros(1, requires_grad=True)
for optim in torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW:
    settings = optim([weight]).defaults
    print(optim.__name__)
    for name in "lr", "momentum", "betas", "eps", "weight_decay":
        if name in settings:
            print("   ", name, settings[name])
