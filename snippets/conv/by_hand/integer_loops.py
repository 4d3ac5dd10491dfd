import torch

image = torch.full((3, 3), 200, dtype=torch.uint8)


def window_sum(image, weight):
    total = 0
    for i in range(3):
        for j in range(3):
            total += image[i][j] * weight
    return total


print(window_sum(image, 1).item(), window_sum(image, -1).item())
numbers = image.tolist()  # ordinary Python numbers
print(window_sum(numbers, 1), window_sum(numbers, -1))
