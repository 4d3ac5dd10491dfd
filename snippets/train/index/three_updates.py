weight = 0.0
inputs = [1.0, 3.0]
targets = [2.0, 6.0]
learning_rate = 0.05

for step in range(1, 4):
    loss = 0.0
    gradient = 0.0
    for x, target in zip(inputs, targets):
        error = weight * x - target
        loss += error**2 / len(inputs)
        gradient += 2 * x * error / len(inputs)
    weight = weight - learning_rate * gradient
    print(step, loss, gradient, weight)
