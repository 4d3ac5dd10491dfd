image = [
    [0, 1, 1, 1, 0],
    [0, 0, 0, 1, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 1, 0, 0],
]
kernel = [[1, 1, 1], [-1, -1, 1], [-1, 1, -1]]


def swapped(image, top, left):
    total = 0
    for i in range(3):
        for j in range(3):
            total += image[left + j][top + i] * kernel[i][j]
    return total


for top in range(3):
    print([swapped(image, top, left) for left in range(3)])

try:
    swapped(image[:4], 0, 2)  # 4 rows, 5 columns
except IndexError as error:
    print(error)
