import random

import numpy as np


def twice(seed, draw):
    seed()
    first = draw()
    seed()
    return first == draw()


def a_new_generator():
    np.random.default_rng(0)  # made, and thrown away


def the_old_functions():
    np.random.seed(0)


print("default_rng(0), rand():", twice(a_new_generator, np.random.rand))
print("seed(0), rand():", twice(the_old_functions, np.random.rand))
for again in range(2):
    rng = np.random.default_rng(0)
    random.seed(0)
    print(f"{rng.random():.4f} {random.random():.4f}")
