// What torch refuses, in its own words: one key, one exception. Engines raise by key, and explanations are found by it.
// The texts are those of the pinned torch; the tests compare every one of them.
// @ts-check

/** An exception of torch: `type` is its Python class; `varies` marks a text that depends on the processor. */
export class TorchError extends Error {
  /** @param {string} key @param {string} type @param {string} message @param {boolean} varies */
  constructor(key, type, message, varies = false) {
    super(message);
    this.key = key;
    this.type = type;
    this.varies = varies;
  }
}

const list = (/** @type {readonly unknown[]} */ numbers) => `[${numbers.join(", ")}]`;

/** A text that differs between processors, compilers or Pythons. */
const varying = ["zero_division", "kernel_zero", "dilation_zero_backend", "scalar_type"];

/** Python's class, where it is not RuntimeError. @type {Record<string, string>} */
const TYPES = {
  groups_positive: "ValueError",
  groups_in: "ValueError",
  groups_out: "ValueError",
  padding_word: "ValueError",
  same_stride_built: "ValueError",
  zero_division: "ZeroDivisionError",
};

/** @type {Record<string, (...values: any[]) => string>} */
const TEXTS = {
  // nn.Conv2d(...), when it is built
  groups_positive: () => "groups must be a positive integer",
  groups_in: () => "in_channels must be divisible by groups",
  groups_out: () => "out_channels must be divisible by groups",
  // Python prints this set of two in an order that changes from run to run.
  padding_word: (word) => `Invalid padding string '${word}', should be one of {'same', 'valid'}`,
  same_stride_built: () => TEXTS.same_stride(),
  integer_layer: () => "Only Tensors of floating point and complex dtype can require gradients",
  // F.pad
  circular_limit: () => "Padding value causes wrapping around more than once.",
  circular_empty: () => "Negative padding value is resulting in an empty dimension",
  reflect_limit: (side, padding, shown) =>
    `Argument #${side ? 4 : 6}: Padding size should be less than the corresponding input dimension, ` +
    `but got: padding (${padding.join(", ")}) at dimension ${side ? 3 : 2} of input ${shown}`,
  pad_channels: (shown) =>
    `Expected 3D or 4D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for input, but got: ${shown}`,
  pad_too_small: (given, height, width) => `input (${given}) is too small. Calculated output H: ${height} W: ${width}`,
  overflow: () => "numel: integer multiplication overflow",
  negative_dimension: (size, shape) => `Trying to create tensor with negative dimension ${size}: ${list(shape)}`,
  // F.conv2d
  input_type: (given, bias) => `Input type (${given}) and bias type (${bias}) should be the same`,
  scalar_type: (given, wanted) => `expected scalar type ${given} but found ${wanted}`,
  autograd_type: (type) => `Autograd not support dtype: ${type}`,
  dimensions: (shape) =>
    `Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: ${list(shape)}`,
  weight_dimensions: () => "weight should have at least three dimensions",
  other_dimensions: (dims, weight, input, blank = " ") =>
    `Expected ${dims}-dimensional input for ${dims}-dimensional weight${blank}${list(weight)}, but got ${input.length}-dimensional input of size ${list(input)} instead`,
  groups_zero: () => "non-positive groups is not supported",
  same_stride: () => "padding='same' is not supported for strided convolutions",
  expand: (name, dims, numbers) =>
    `expected ${name} to be a single integer value or a list of ${dims} values to match the convolution dimensions, but got ${name}=${list(numbers)}`,
  negative_padding: () => "negative padding is not supported",
  stride_zero: () => "non-positive stride is not supported",
  zero_division: () => "integer division or modulo by zero", // only on meta; Python's own words
  dilation_zero: () => "dilation should be greater than zero",
  dilation_zero_backend: (dilation) => `dilation should be greater than zero, but got ${list(dilation)}`,
  kernel_zero: (height, width) =>
    `kernel size should be greater than zero, but got kernel_height: ${height} kernel_width: ${width}`,
  no_channels: (groups, weight) =>
    `Given groups=${groups}, expected weight to be at least ${groups} at dimension 0, but got weight of size ${list(weight)} instead`,
  groups_weight: (groups, weight) =>
    `Given groups=${groups}, expected weight to be divisible by ${groups} at dimension 0, but got weight of size ${list(weight)} instead`,
  channels: (groups, weight, input, wanted) =>
    `Given groups=${groups}, weight of size ${list(weight)}, expected input${list(input)} to have ${wanted} channels, but got ${input[1]} channels instead`,
  channels_meta: () => "Invalid channel dimensions",
  bias: (weight, out, bias) =>
    `Given weight of size ${list(weight)}, expected bias to be 1-dimensional with ${out} elements, but got bias of size ${list(bias)} instead`,
  kernel_too_large: (padded, kernel) =>
    `Calculated padded input size per channel: (${padded.join(" x ")}). Kernel size: (${kernel.join(" x ")}). ` +
    "Kernel size can't be greater than actual input size",
  output_too_small: (input, output) =>
    `Given input size per channel: ${list(input)}. Calculated output size per channel: ${list(output)}. Output size is too small`,
  empty_input: (shape) => `Only zero batch or zero channel inputs are supported, but got input shape: ${list(shape)}`,
  // F.max_pool2d and F.linear
  pool_too_small: (input, output) =>
    `Given input size: (${input.join("x")}). Calculated output size: (${output.join("x")}). Output size is too small`,
  matrices: (rows, columns, wanted, out) =>
    `mat1 and mat2 shapes cannot be multiplied (${rows}x${columns} and ${wanted}x${out})`,
};

/** torch's exception for a key of the table. @param {string} key @param {...any} values */
export const refusal = (key, ...values) =>
  new TorchError(key, TYPES[key] ?? "RuntimeError", TEXTS[key](...values), varying.includes(key));

/** Raise it, unless the condition holds. @param {unknown} condition @param {string} key @param {...any} values */
export function check(condition, key, ...values) {
  if (!condition) throw refusal(key, ...values);
}
