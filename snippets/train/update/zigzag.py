a, b = 10.0, 1.0
learning_rate = 0.019

for step in range(5):
    print(f"{step} {a:.3f} {b:.3f}")
    gradient_a = a
    gradient_b = 100 * b
    a = a - learning_rate * gradient_a
    b = b - learning_rate * gradient_b
