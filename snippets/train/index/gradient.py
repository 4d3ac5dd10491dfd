weight = 0.0
inputs = [1.0, 3.0]
targets = [2.0, 6.0]

gradient = 0.0
for x, target in zip(inputs, targets):
    output = weight * x
    gradient += 2 * x * (output - target) / len(inputs)
print(gradient)
