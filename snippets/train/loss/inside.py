import torch

logits = torch.tensor([1000.0, 0.0, 0.0])

powers = logits.exp()
print(powers)
print((powers / powers.sum()).log())
print(torch.softmax(logits, dim=0).log())
print(torch.log_softmax(logits, dim=0))
