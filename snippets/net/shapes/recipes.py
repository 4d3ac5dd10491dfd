def ledger(side, kernel1, kernel2):
    sides = [side]
    for kernel in kernel1, kernel2:
        sides.append(sides[-1] - kernel + 1)  # convolution
        sides.append(sides[-1] // 2)  # pooling
    return sides, 16 * sides[-1] ** 2


print("32, 3x3 3x3", *ledger(32, 3, 3))
print("32, 5x5 5x5", *ledger(32, 5, 5))
print("32, 5x5 3x3", *ledger(32, 5, 3))
print("28, 3x3 3x3", *ledger(28, 3, 3))
