pixel = 9
weight = 0.5
product = pixel * weight
print("product", product)

pixel = 4  # the name moves on to another number
print("product", product)  # computed earlier, unchanged
print("again  ", pixel * weight)
