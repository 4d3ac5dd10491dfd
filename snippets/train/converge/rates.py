for learning_rate in (0.001, 0.01, 0.05, 0.19, 0.21, 0.3):
    weight = 0.0
    losses = []
    for _ in range(31):
        losses.append(5 * (weight - 2) ** 2)
        weight = weight - learning_rate * 10 * (weight - 2)
    shown = [f"{losses[step]:.3g}" for step in (1, 10, 30)]
    print(learning_rate, *shown)
