from net import Net

net = Net()
for name, parameter in net.named_parameters():
    print(name, tuple(parameter.shape), parameter.requires_grad)
