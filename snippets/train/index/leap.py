for learning_rate in (0.1, 0.2):
    weight = 0.0
    weights = []
    for _ in range(4):
        gradient = 10 * (weight - 2)
        weight = weight - learning_rate * gradient
        weights.append(weight)
    print(learning_rate, weights)
