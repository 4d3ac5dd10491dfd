def slide(row, weights, stride=1):
    output = []
    last = len(row) - len(weights)
    for start in range(0, last + 1, stride):
        window = row[start : start + len(weights)]
        products = [p * w for p, w in zip(window, weights)]
        output.append(sum(products))
    return output


row = [0, 5, 9, 0, 0]
print(slide(row, [1, 0, -1]))
print(slide(row, [1, 0, -1], stride=2))
