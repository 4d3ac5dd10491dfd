weight = 0.0
inputs = [1.0, 3.0]
targets = [2.0, 6.0]

loss = 0.0
for x, target in zip(inputs, targets):
    output = weight * x
    loss += (output - target) ** 2 / len(inputs)
print(loss)
