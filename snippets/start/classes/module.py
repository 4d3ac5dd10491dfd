class Module:
    def __init__(self):
        self.calls = 0

    def __call__(self, window):
        self.calls += 1
        return self.forward(window)


class Layer(Module):
    def __init__(self, weights):
        super().__init__()
        self.weights = weights

    def forward(self, window):
        pairs = zip(window, self.weights)
        return sum([p * w for p, w in pairs])


layer = Layer([1, 0, -1])
print(layer([0, 5, 9]))
print(layer.calls)
