import numpy as np
from PIL import Image

table = np.arange(15, dtype=np.uint8).reshape(3, 5)
picture = Image.fromarray(table)

print(table.shape, picture.size)
print(table[1, 4], picture.getpixel((4, 1)))
