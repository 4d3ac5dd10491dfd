// The state as Python: the constructor call, a program that gives the same numbers, and what print(conv) shows.
// @ts-check
import { pair } from "../shared/torch.js";
import { ARGUMENTS, KEYS } from "./state.js";

/** @param {unknown} value */
const python = (value) => {
  if (value === true) return "True";
  if (value === false) return "False";
  return Array.isArray(value) ? `(${value.join(", ")})` : typeof value === "string" ? `"${value}"` : String(value);
};

/** The call in its shortest form: three values by place, the others by name where they are not the default.
 * @param {import("./engine.js").Arguments} args */
export function constructorCall(args) {
  const shown = ARGUMENTS.map((name, place) => {
    const value = /** @type {any} */ (args)[name];
    if (place < 3) return python(value);
    if (value === KEYS[name].start) return "";
    return `${name}=${name === "dtype" ? `torch.${value}` : python(value)}`;
  });
  return `nn.Conv2d(${shown.filter(Boolean).join(", ")})`;
}

/** What print(conv) shows. Source: extra_repr in torch/nn/modules/conv.py. @param {import("./engine.js").Arguments} args */
export function representation(args) {
  const tuple = (/** @type {any} */ value) => (typeof value === "string" ? value : `(${pair(value).join(", ")})`);
  let text = `Conv2d(${args.in_channels}, ${args.out_channels}, kernel_size=${tuple(args.kernel_size)}, stride=${tuple(args.stride)}`;
  if (tuple(args.padding) !== "(0, 0)") text += `, padding=${tuple(args.padding)}`;
  if (tuple(args.dilation) !== "(1, 1)") text += `, dilation=${tuple(args.dilation)}`;
  if (args.groups !== 1) text += `, groups=${args.groups}`;
  if (!args.bias) text += ", bias=False";
  if (args.padding_mode !== "zeros") text += `, padding_mode=${args.padding_mode}`;
  return `${text})`;
}

/** The numbers in picture and weight: a formula of the index, in JavaScript and in Python. */
export const NUMBERS = {
  image: {
    mixed: {
      at: (/** @type {number} */ i) => (i * 7) % 11,
      python: (/** @type {number} */ n) => `torch.arange(${n}) * 7 % 11`,
    },
    counting: { at: (/** @type {number} */ i) => i, python: (/** @type {number} */ n) => `torch.arange(${n})` },
    ones: { at: () => 1, python: (/** @type {number} */ n) => `torch.ones(${n})` },
  },
  weights: {
    mixed: { at: (/** @type {number} */ i) => ((i * 2) % 5) - 2 },
    ones: { at: () => 1 },
  },
  bias: (/** @type {number} */ o) => o + 1,
};

/** A complete program. Where torch refuses the state, so does the program. @param {import("./state.js").State} state */
export function program(state) {
  const [channels, height, width] = /** @type {number[]} */ ([
    state.input[0] ?? state.in_channels,
    state.input[1],
    state.input[2],
  ]);
  const shape = [1, channels, height, width];
  const image = /** @type {any} */ (NUMBERS.image)[state.image].python(channels * height * width);
  const lines = ["import torch", "from torch import nn", "", `conv = ${constructorCall(state)}`];
  lines.push(
    `image = ${/\*/.test(image) ? `(${image})` : image}.reshape(${shape.join(", ")}).to(torch.${state.input_dtype})`,
  );
  if (state.input_device === "meta") lines.push('image = image.to("meta")');
  lines.push("with torch.no_grad():");
  if (state.weights === "ones") lines.push("    nn.init.ones_(conv.weight)");
  else
    lines.push(
      "    numbers = torch.arange(conv.weight.numel()) * 2 % 5 - 2",
      "    conv.weight.copy_(numbers.reshape(conv.weight.shape))",
    );
  if (state.bias) lines.push(`    conv.bias.copy_(torch.arange(${state.out_channels}) + 1)`);
  lines.push("", "output = conv(image)", "print(tuple(output.shape))", "print(output.detach())");
  return `${lines.join("\n")}\n`;
}
