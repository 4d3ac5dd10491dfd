def output_size(n, k, s=1, p=0, d=1):
    return (n + 2 * p - d * (k - 1) - 1) // s + 1


print(output_size(32, k=3))
print(output_size(6, k=3, s=2, p=1))
print(output_size(5, k=3, d=2))
