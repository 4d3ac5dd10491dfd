from torch import nn

with_bias = nn.Conv2d(1, 6, 3)
without_bias = nn.Conv2d(1, 6, 3, bias=False)

for here, saved in [
    (with_bias, without_bias),
    (without_bias, with_bias),
]:
    try:
        here.load_state_dict(saved.state_dict())
    except RuntimeError as error:
        for line in str(error).splitlines():
            print(line.strip())

saved = without_bias.state_dict()
print(with_bias.load_state_dict(saved, strict=False))
