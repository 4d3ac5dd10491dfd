row = [0, 5, 9]
weights = [1, 0, -1]
total = 0
for pixel, weight in zip(row, weights):
    product = pixel * weight
    total += product  # short for total = total + product
    print(pixel, "*", weight, "=", product)
print("total", total)
