image = [
    [0, 0, 7, 0, 0],
    [0, 5, 9, 0, 0],
    [0, 0, 9, 0, 0],
    [0, 4, 9, 4, 0],
]
print(image[1])  # one row
print(image[1][2])  # one pixel of that row
print(image[-1])  # the last row
print(len(image), "rows,", len(image[0]), "columns")

image[1][1] = 6
print(image[1])
