def loss_at(w1, w2, v):
    hidden = max(0.0, w1 * 2 + w2 * 3)
    return (v * hidden - 7) ** 2


weights = [4.0, -1.0, 2.0]
nudge = 0.001
for i in range(3):
    more, less = weights.copy(), weights.copy()
    more[i] += nudge
    less[i] -= nudge
    slope = (loss_at(*more) - loss_at(*less)) / (2 * nudge)
    print(f"{slope:.3f}")
