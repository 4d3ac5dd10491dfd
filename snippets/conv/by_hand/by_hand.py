image = [
    [0, 1, 1, 1, 0],
    [0, 0, 0, 1, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
]
kernel = [
    [1, 1, 1],
    [-1, -1, 1],
    [-1, 1, -1],
]

for top in range(3):  # where the window starts, downwards
    output_row = []
    for left in range(3):  # and from the left
        total = 0
        for i in range(3):
            for j in range(3):
                total += image[top + i][left + j] * kernel[i][j]
        output_row.append(total)
    print(output_row)
