import torch

blank = torch.zeros(8, 8)  # an empty picture
centred = blank - blank.mean()
print((centred / blank.std()).isnan().all().item())
print((centred / (blank.std() + 1e-6)).isnan().any().item())

for tiny in (0.0, 1e-12):
    x = torch.zeros(3, requires_grad=True)
    length = ((x**2).sum() + tiny).sqrt()
    length.backward()
    print(f"{length.item():.0e}", x.grad.tolist())

x = torch.zeros(3, requires_grad=True)
with torch.autograd.detect_anomaly():
    length = (x**2).sum().sqrt()
    try:
        length.backward()
    except RuntimeError as error:
        print(error)
