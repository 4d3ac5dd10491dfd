from net import Net

net = Net()
parameters = list(net.parameters())
print(len(parameters))
print(sum(parameter.numel() for parameter in parameters))
