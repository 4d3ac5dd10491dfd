image = [[1] * 4, [1] * 4, [1] * 4, [9] * 4]
kernel = [[1] * 3] * 3


def stop(top, left):
    total = 0
    for i in range(3):
        for j in range(3):
            total += image[top + i][left + j] * kernel[i][j]
    return total


print(stop(0, 0))
print(stop(-1, 0))  # hangs over the top, and yet
try:
    stop(2, 0)
except IndexError as error:
    print(error)
