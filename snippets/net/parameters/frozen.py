from net import Net

net = Net()
net.conv1.requires_grad_(False)
net.conv2.requires_grad_(False)

trainable = 0
for parameter in net.parameters():
    if parameter.requires_grad:
        trainable += parameter.numel()
print(trainable)
