from net import Net

net = Net()
state = net.state_dict()
print(len(state), *list(state)[:2])

size = 0
for tensor in state.values():
    size += tensor.numel() * tensor.element_size()
print(size)
print(f"{size / 1024:.1f} KiB")
