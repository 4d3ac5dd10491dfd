import torch
import torch.nn.functional as F
from torch.utils.flop_counter import FlopCounterMode


def loops(height, width):
    count = 0
    for top in range(height - 2):
        for left in range(width - 2):
            for i in range(3):
                for j in range(3):
                    count += 1  # one multiplication here
    return count


def counted(function, *arguments):
    with FlopCounterMode(display=False) as counter:
        function(*arguments)
    return counter.get_total_flops() // 2


print(f"{'picture':>7} {'loops':>9} {'conv2d':>9} {'matrix':>9}")
for height, width in [(5, 5), (28, 28), (427, 640)]:
    image = torch.zeros(1, 1, height, width)
    kernel = torch.zeros(1, 1, 3, 3)
    columns = F.unfold(image, kernel_size=3)[0]
    print(
        f"{height}x{width}".rjust(7),
        f"{loops(height, width):9,}",
        f"{counted(F.conv2d, image, kernel):9,}",
        f"{counted(torch.mm, kernel.flatten(1), columns):9,}",
    )
