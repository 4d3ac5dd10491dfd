// The layers as Python writes them, and the whole Net as a program. (No template within a template: rjsmin would take the spaces out of the inner one.)
// @ts-check
import { layers } from "./engine.js";
import { picked } from "./state.js";

/** @param {import("./engine.js").Layer} layer @param {number} channels that it takes @param {string} x its input, for a pooling */
export function call({ out, kernel, stride, padding }, channels, x = "x") {
  if (!out) return `F.max_pool2d(${x}, ${kernel})`;
  const more = [stride > 1 && "stride=" + stride, padding && "padding=" + padding].filter(Boolean);
  return `nn.Conv2d(${[channels, out, kernel, ...more].join(", ")})`;
}

/** The line that the ledger is kept for. @param {number[]} shape */
export const linear = (shape) => `self.fc1 = nn.Linear(${shape.join(" * ")}, 120)`;

/** The program that prints the shape of the scores. @param {import("./state.js").State} state @param {number[]} shape of what is flattened */
export function program(state, shape) {
  const all = layers(state);
  const define = all
    .filter(({ out }) => out)
    .map((layer, i) => `        self.${layer.name} = ${call(layer, i ? state.out1 : state.channels)}`);
  const way = [1, 2].map((stage) => {
    const conv = `F.relu(self.conv${stage}(x))`;
    const pool = all.find((layer) => !layer.out && layer.stage === stage);
    return `        x = ${pool ? call(pool, 0, conv) : conv}`;
  });
  return `import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
${define.join("\n")}
        ${linear(shape)}
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
${way.join("\n")}
        x = torch.flatten(x, 1)
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)


net = Net()
image = torch.zeros(${[1, ...picked(state)].join(", ")})
print(net(image).shape)
`;
}
