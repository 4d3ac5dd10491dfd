class Layer:
    def __init__(self, weights):
        self.weights = weights
        self.calls = 0

    def forward(self, window):
        self.calls += 1
        pairs = zip(window, self.weights)
        return sum([p * w for p, w in pairs])


edge = Layer([1, 0, -1])
total = Layer([1, 1, 1])
print(edge.forward([0, 5, 9]), total.forward([0, 5, 9]))
print(Layer.forward(edge, [0, 5, 9]))  # the same call, in full
print(edge.calls, total.calls)
