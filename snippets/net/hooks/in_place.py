import torch
import torch.nn as nn

torch.manual_seed(0)
images = torch.rand(4, 1, 8, 8, requires_grad=True)
layers = nn.Sequential(nn.Conv2d(1, 6, 3), nn.ReLU(inplace=True))
seen = []


def look_back(layer, grad_input, grad_output):
    seen.append(grad_output[0])


def look_ahead(layer, inputs, output):
    output.register_hook(seen.append)


with layers[0].register_full_backward_hook(look_back):
    try:
        layers(images)
    except RuntimeError as error:
        print(error)

with layers[0].register_forward_hook(look_ahead):
    layers(images).sum().backward()

layers[1].inplace = False
with layers[0].register_full_backward_hook(look_back):
    layers(images).sum().backward()
print(torch.equal(seen[0], seen[1]))
