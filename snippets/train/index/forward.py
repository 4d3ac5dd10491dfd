weight = 0.0
inputs = [1.0, 3.0]

for x in inputs:
    output = weight * x
    print(x, output)
