from net import Net

net = Net()
total = sum(p.numel() for p in net.parameters())

for name, layer in net.named_children():
    weights = layer.weight.numel()
    biases = layer.bias.numel()
    count = weights + biases
    share = count / total
    print(f"{name:5} {weights:6,} {biases:3} {count:6,} {share:5.1%}")

print(f"{total:,}")
