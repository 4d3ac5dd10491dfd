import torch

from ink import framed


def seven(size):
    """Draw a 7, size×size, with a pen of 3 cells."""
    ink = torch.zeros(size, size)
    ink[:3] = 1
    ink[:, -3:] = 1
    return ink


corner, centre = torch.zeros(32, 32), torch.zeros(32, 32)
corner[:15, :15] = seven(15)
centre[9:24, 9:24] = seven(15)
double = seven(15).repeat_interleave(2, 0).repeat_interleave(2, 1)

given = framed(corner)
print("elsewhere:", torch.equal(given, framed(centre)))
print("larger, pen and all:", torch.equal(given, framed(double)))
print("larger, same pen:", torch.equal(given, framed(seven(30))))
