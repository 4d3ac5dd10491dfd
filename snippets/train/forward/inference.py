import torch

weight = torch.tensor(3.0, requires_grad=True)
x = torch.tensor(2.0)
with torch.no_grad():
    later = weight * x
with torch.inference_mode():
    never = weight * x
print(later.requires_grad, never.requires_grad)
print(later.is_inference(), never.is_inference())

(weight * later).backward()
print(weight.grad)
try:
    (weight * never).backward()
except RuntimeError as error:
    print(str(error).split(". ")[0])
