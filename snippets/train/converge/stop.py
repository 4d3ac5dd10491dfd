for learning_rate in (0.05, 0.01, 0.001, 1e-9):
    weight = 0.0
    loss = 5 * (weight - 2) ** 2
    change = 1.0
    steps = 0
    while change > 1e-6:
        weight = weight - learning_rate * 10 * (weight - 2)
        previous, loss = loss, 5 * (weight - 2) ** 2
        change = abs(previous - loss)
        steps += 1
    print(learning_rate, steps, f"{loss:.6f}")
