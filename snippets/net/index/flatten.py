import torch

x = torch.zeros(2, 16, 6, 6)  # two pictures after the last pooling

size = x.size()[1:]
num_features = 1
for s in size:
    num_features *= s
    print(s, num_features)

print(x.view(-1, num_features).shape)
print(torch.flatten(x, 1).shape)
