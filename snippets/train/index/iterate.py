inputs = [1.0, 3.0]
targets = [2.0, 6.0]

for x, target in zip(inputs, targets):
    print(x, target)
