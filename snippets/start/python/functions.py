def weighted_sum(window, weights):
    total = 0
    for pixel, weight in zip(window, weights):
        total += pixel * weight
    return total


def too_early(window, weights):
    total = 0
    for pixel, weight in zip(window, weights):
        total += pixel * weight
        return total  # leaves the function in the first round


print(weighted_sum([0, 5, 9], [1, 0, -1]))
print(too_early([0, 5, 9], [1, 0, -1]))
