from net import Net

net = Net()
weights = sum(layer.weight.numel() for layer in net.children())
biases = sum(layer.bias.numel() for layer in net.children())
print(weights, biases, weights + biases)
print(len(list(net.parameters())))
