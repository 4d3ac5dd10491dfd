weight = 0.0
gradient = -20.0
learning_rate = 0.05

weight = weight - learning_rate * gradient
print(weight)
