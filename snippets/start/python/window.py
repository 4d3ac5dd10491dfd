def slide(row, weights, stride=1):
    output = []
    last = len(row) - len(weights)
    for start in range(0, last + 1, stride):
        window = row[start : start + len(weights)]
        print(start, window)
        products = [p * w for p, w in zip(window, weights)]
        output.append(sum(products))
    return output


print(slide([0, 5, 9, 0, 0, 4, 9, 4], [1, 0, -1], stride=3))
