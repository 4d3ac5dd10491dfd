size = (1, 16, 6, 6)
batch, channels, height, width = size  # four names at once
print(channels, height * width)
print(size[1:])  # all but the first

num_features = 1
for s in size[1:]:
    num_features *= s
print(num_features)

print((3,), (3))  # the comma makes the tuple, not the brackets
try:
    size[0] = 8
except TypeError as error:
    print(error)
