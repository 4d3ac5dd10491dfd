// nn.Conv2d in numbers: what torch computes, and which error it raises where it refuses. No DOM.
// tests/widgets/test_conv2d_explorer.py compares every line of this with torch. The order of the checks is torch's own
// (torch/nn/modules/conv.py, ATen/native/Convolution.cpp, ATen/native/ReflectionPad.cpp and its neighbours).
// @ts-check

/** @typedef {"zeros" | "reflect" | "replicate" | "circular"} Mode */
/** @typedef {[number, number]} Pair height, width */
/** @typedef {{shape: number[], data: Float64Array | null, dtype: string, device: string}} Tensor data is row-major; null on meta */
/** @typedef {{in_channels: number, out_channels: number, kernel_size: number | Pair, stride: number | Pair,
 *   padding: number | Pair | string, dilation: number | Pair, groups: number, bias: boolean,
 *   padding_mode: Mode, device: string, dtype: string}} Arguments */

/** An exception of torch: `type` is its Python class; `varies` marks a text that depends on the processor. */
export class TorchError extends Error {
  /** @param {string} type @param {string} message @param {boolean} varies */
  constructor(type, message, varies = false) {
    super(message);
    this.type = type;
    this.varies = varies;
  }
}

/** @param {unknown} condition @param {string} message @param {string} type */
function check(condition, message, type = "RuntimeError") {
  if (!condition) throw new TorchError(type, message);
}

/** How C++ and ATen call the types, in two kinds of messages. @type {Record<string, string>} */
const CPP_NAMES = {
  float32: "float",
  float64: "double",
  float16: "c10::Half",
  bfloat16: "c10::BFloat16",
  int64: "long int",
  uint8: "unsigned char",
  complex64: "c10::complex<float>",
  complex128: "c10::complex<double>",
};
/** @type {Record<string, string>} */
const SCALAR_NAMES = {
  float32: "Float",
  float64: "Double",
  float16: "Half",
  bfloat16: "BFloat16",
  int64: "Long",
  uint8: "Byte",
};

const INTEGERS = ["int64", "uint8"];
/** @type {Record<string, number>} */
export const BYTES = { float32: 4, float64: 8, float16: 2, bfloat16: 2, int64: 8, uint8: 1 };

/** @param {number | Pair} value @returns {Pair} */
export const pair = (value) => (Array.isArray(value) ? value : [value, value]);

const product = (/** @type {number[]} */ numbers) => numbers.reduce((a, b) => a * b, 1);
const list = (/** @type {number[]} */ numbers) => `[${numbers.join(", ")}]`;
const modulo = (/** @type {number} */ a, /** @type {number} */ b) => a - Math.floor(a / b) * b; // Python's %

/** Cells from the first weight to the last: d(k - 1) + 1. @param {number} k @param {number} d */
export const effectiveSize = (k, d) => d * (k - 1) + 1;

/** Output cells along one side; below 1 the kernel does not fit. Source: the documentation of nn.Conv2d.
 * @param {number} n input @param {number} k kernel @param {number} s stride @param {number} before padding @param {number} after padding @param {number} d dilation */
export const outputSize = (n, k, s, before, after, d) => Math.floor((n + before + after - effectiveSize(k, d)) / s) + 1;

/** Round to what the type can hold. @param {string} dtype @returns {(value: number) => number} */
export function rounding(dtype) {
  if (dtype === "float32") return Math.fround;
  const [digits, smallest, largest] = { float16: [11, -14, 65504], bfloat16: [8, -126, 3.3895313892515355e38] }[
    dtype
  ] ?? [0, 0, 0];
  if (!digits) return (value) => value;
  return (value) => {
    if (value === 0 || !Number.isFinite(value)) return value;
    const unit = 2 ** (Math.max(Math.floor(Math.log2(Math.abs(value))), smallest) - digits + 1);
    const steps = value / unit; // half to even
    let rounded = Math.round(steps);
    if (Math.abs(steps - Math.trunc(steps)) === 0.5 && rounded % 2) rounded -= 1;
    return Math.abs(rounded * unit) > largest ? Math.sign(value) * Infinity : rounded * unit;
  };
}

/** Cells added on each side: [before, after] for height, then width. 'same' puts the odd cell behind.
 * @param {number | Pair | string} padding @param {Pair} kernel @param {Pair} dilation @returns {[Pair, Pair]} */
export function paddingSides(padding, kernel, dilation) {
  return /** @type {[Pair, Pair]} */ (
    [0, 1].map((side) => {
      if (padding === "same") {
        const total = dilation[side] * (kernel[side] - 1);
        return [Math.floor(total / 2), total - Math.floor(total / 2)];
      }
      const cells = typeof padding === "string" ? 0 : pair(padding)[side];
      return [cells, cells];
    })
  );
}

/** Which cell of a side of `size` cells the padded cell at `index` (0 is the first real one) repeats; -1: it is a zero.
 * @param {number} index @param {number} size @param {Mode} mode */
export function sourceOf(index, size, mode) {
  if (index >= 0 && index < size) return index;
  if (mode === "zeros") return -1;
  if (mode === "replicate") return Math.min(Math.max(index, 0), size - 1);
  if (mode === "circular") return modulo(index, size);
  return index < 0 ? -index : 2 * size - 2 - index;
}

/** F.pad of a (N, C, H, W) tensor. @param {Tensor} input @param {[Pair, Pair]} sides @param {Mode} mode @returns {Tensor} */
export function pad(input, sides, mode) {
  const [n, c, ...size] = input.shape;
  const [height, width] = size.map((cells, side) => cells + sides[side][0] + sides[side][1]);
  const meta = input.device === "meta";
  const shown = meta ? `torch.Size(${list(input.shape)})` : list(input.shape);
  if (mode === "circular") {
    for (const side of [0, 1]) {
      check(Math.max(...sides[side]) <= size[side], "Padding value causes wrapping around more than once.");
      check([height, width][side] >= 0, "Negative padding value is resulting in an empty dimension");
    }
  } else if (mode !== "zeros") {
    check(
      c !== 0,
      `Expected 3D or 4D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for input, but got: ${shown}`,
    );
    for (const side of mode === "reflect" ? [1, 0] : []) {
      check(
        Math.max(...sides[side]) < size[side],
        `Argument #${side ? 4 : 6}: Padding size should be less than the corresponding input dimension, ` +
          `but got: padding (${sides[side].join(", ")}) at dimension ${side ? 3 : 2} of input ${shown}`,
      );
    }
    const given = meta
      ? `H: ${size[0]} W: ${size[1]}`
      : `H: ${size[0]}, W: ${size[1]}${mode === "replicate" ? " " : ""}`;
    check(height >= 1 || width >= 1, `input (${given}) is too small. Calculated output H: ${height} W: ${width}`);
    const negative = [height, width].find((cells) => cells < 0);
    if (negative !== undefined) {
      check(mode === "replicate" || meta, "numel: integer multiplication overflow");
      check(false, `Trying to create tensor with negative dimension ${negative}: ${list([n, c, height, width])}`);
    }
  }
  const shape = [n, c, height, width];
  if (!input.data) return { ...input, shape };
  const data = new Float64Array(product(shape));
  for (let at = 0, plane = 0; plane < n * c; plane++) {
    for (let i = 0; i < height; i++) {
      const row = sourceOf(i - sides[0][0], size[0], mode);
      for (let j = 0; j < width; j++, at++) {
        const column = sourceOf(j - sides[1][0], size[1], mode);
        if (row >= 0 && column >= 0) data[at] = input.data[(plane * size[0] + row) * size[1] + column];
      }
    }
  }
  return { ...input, shape, data };
}

/** F.conv2d. @param {Tensor} given (N, C, H, W) or (C, H, W) @param {Tensor} weight @param {Tensor | null} bias
 * @param {{stride?: number | number[], padding?: number | number[] | string, dilation?: number | number[], groups?: number}} options
 * @returns {Tensor} */
export function conv2d(given, weight, bias, { stride = 1, padding = 0, dilation = 1, groups = 1 } = {}) {
  // With a string for padding torch takes another way, on which this check is missing.
  if (bias && bias.dtype !== given.dtype && typeof padding !== "string") {
    const message = `Input type (${CPP_NAMES[given.dtype]}) and bias type (${CPP_NAMES[bias.dtype]}) should be the same`;
    // Compilers have their own names for all but two types.
    throw new TorchError(
      "RuntimeError",
      message,
      [given.dtype, bias.dtype].some((dtype) => !["float", "double"].includes(CPP_NAMES[dtype])),
    );
  }
  const batched = given.shape.length === 4;
  check(
    batched || given.shape.length === 3,
    `Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: ${list(given.shape)}`,
  );
  let input = batched ? given : { ...given, shape: [1, ...given.shape] };
  const dims = weight.shape.length - 2;
  check(dims > 0, "weight should have at least three dimensions");
  check(groups > 0, "non-positive groups is not supported");
  if (padding === "same") {
    check(
      dims === 2,
      `Expected ${dims + 2}-dimensional input for ${dims + 2}-dimensional weight${list(weight.shape)}, but got 4-dimensional input of size ${list(input.shape)} instead`,
    );
    check(
      [stride].flat().every((s) => s === 1),
      "padding='same' is not supported for strided convolutions",
    );
    const totals = expand(dilation, "dilation", dims).map((d, side) => d * (weight.shape[side + 2] - 1));
    padding = totals.map((total) => Math.trunc(total / 2));
    // What is uneven is put on first, so that the rest is the same on both sides.
    input = pad(input, /** @type {[Pair, Pair]} */ (totals.map((total) => [0, total % 2])), "zeros");
  }
  const steps = expand(stride, "stride", dims);
  const rings = expand(padding === "valid" ? 0 : /** @type {any} */ (padding), "padding", dims);
  const gaps = expand(dilation, "dilation", dims);
  const meta = input.device === "meta" || weight.device === "meta";
  if (!meta) checkShapes(input, weight, bias, steps, rings, gaps, groups);
  else check(weight.shape[1] * groups === input.shape[1], "Invalid channel dimensions");
  const padded = input.shape.slice(2).map((cells, side) => cells + 2 * rings[side]);
  const effective = weight.shape.slice(2).map((k, side) => effectiveSize(k, gaps[side]));
  check(
    padded.every((cells, side) => cells >= effective[side]),
    `Calculated padded input size per channel: (${padded.join(" x ")}). Kernel size: (${effective.join(" x ")}). ` +
      "Kernel size can't be greater than actual input size",
  );
  if (steps.includes(0)) throw new TorchError("ZeroDivisionError", "integer division or modulo by zero", true); // only on meta; Python's own words
  const size = padded.map((cells, side) => Math.floor((cells - effective[side]) / steps[side]) + 1);
  check(
    size.some((cells) => cells > 0),
    `Given input size per channel: ${list(input.shape.slice(2))}. Calculated output size per channel: ${list(size)}. Output size is too small`,
  );
  // A quirk of torch: without input channels there are no output channels either.
  const shape = [input.shape[0], input.shape[1] ? weight.shape[0] : 0, ...size];
  check(
    size.every((cells) => cells >= 0),
    `Trying to create tensor with negative dimension ${size.find((cells) => cells < 0)}: ${list(shape)}`,
  );
  if (!meta) checkBackend(input, weight, gaps);
  else check(!INTEGERS.includes(input.dtype), `Autograd not support dtype: ${SCALAR_NAMES[input.dtype]}`);
  // An input on the CPU and a weight on meta: torch answers with whatever lay in memory. We answer with no numbers.
  const data = input.data && weight.data ? multiply(input, weight, bias, shape, steps, rings, gaps, groups) : null;
  return { shape: batched ? shape : shape.slice(1), data, dtype: input.dtype, device: input.device };
}

/** One number for every dimension. @param {number | number[]} value @param {string} name @param {number} dims @returns {number[]} */
function expand(value, name, dims) {
  const numbers = [value].flat();
  check(
    numbers.length === 1 || numbers.length === dims,
    `expected ${name} to be a single integer value or a list of ${dims} values to match the convolution dimensions, but got ${name}=${list(numbers)}`,
  );
  return numbers.length === dims ? numbers : Array(dims).fill(numbers[0]);
}

/** ATen's check_shape_forward, but for its last check, which meta shares.
 * @param {Tensor} input @param {Tensor} weight @param {Tensor | null} bias
 * @param {number[]} stride @param {number[]} padding @param {number[]} dilation @param {number} groups */
function checkShapes(input, weight, bias, stride, padding, dilation, groups) {
  const [out, perGroup] = weight.shape;
  check(
    padding.every((p) => p >= 0),
    "negative padding is not supported",
  );
  check(
    stride.every((s) => s > 0),
    "non-positive stride is not supported",
  );
  check(
    dilation.every((d) => d >= 0),
    "dilation should be greater than zero",
  );
  check(
    weight.shape.length === input.shape.length,
    `Expected ${weight.shape.length}-dimensional input for ${weight.shape.length}-dimensional weight ${list(weight.shape)}, but got ${input.shape.length}-dimensional input of size ${list(input.shape)} instead`,
  );
  check(
    out >= groups,
    `Given groups=${groups}, expected weight to be at least ${groups} at dimension 0, but got weight of size ${list(weight.shape)} instead`,
  );
  check(
    out % groups === 0,
    `Given groups=${groups}, expected weight to be divisible by ${groups} at dimension 0, but got weight of size ${list(weight.shape)} instead`,
  );
  check(
    input.shape[1] === perGroup * groups,
    `Given groups=${groups}, weight of size ${list(weight.shape)}, expected input${list(input.shape)} to have ${perGroup * groups} channels, but got ${input.shape[1]} channels instead`,
  );
  check(
    !bias || (bias.shape.length === 1 && bias.shape[0] === out),
    `Given weight of size ${list(weight.shape)}, expected bias to be 1-dimensional with ${out} elements, but got bias of size ${list(bias?.shape ?? [])} instead`,
  );
}

/** What the code for a particular processor refuses. It has several versions with texts of their own, hence `varies`.
 * @param {Tensor} input @param {Tensor} weight @param {number[]} dilation */
function checkBackend(input, weight, dilation) {
  const kernel = weight.shape.slice(2);
  if (!input.shape[1]) return;
  check(
    !input.shape.includes(0),
    `Only zero batch or zero channel inputs are supported, but got input shape: ${list(input.shape)}`,
  );
  if (kernel.includes(0))
    throw new TorchError(
      "RuntimeError",
      `kernel size should be greater than zero, but got kernel_height: ${kernel[0]} kernel_width: ${kernel[1]}`,
      true,
    );
  if (dilation.includes(0))
    throw new TorchError("RuntimeError", `dilation should be greater than zero, but got ${list(dilation)}`, true);
  if (input.dtype !== weight.dtype)
    throw new TorchError(
      "RuntimeError",
      `expected scalar type ${SCALAR_NAMES[input.dtype]} but found ${SCALAR_NAMES[weight.dtype]}`,
      true,
    );
}

/** The sums of products. Returns the data of a tensor of `shape`.
 * @param {Tensor} input @param {Tensor} weight @param {Tensor | null} bias @param {number[]} shape
 * @param {number[]} stride @param {number[]} padding @param {number[]} dilation @param {number} groups */
function multiply(input, weight, bias, shape, stride, padding, dilation, groups) {
  const [, channels, height, width] = input.shape;
  const [, perGroup, kernelHeight, kernelWidth] = weight.shape;
  const [batch, out, rows, columns] = shape;
  const [x, w] = [/** @type {Float64Array} */ (input.data), /** @type {Float64Array} */ (weight.data)];
  const round = rounding(input.dtype);
  const data = new Float64Array(product(shape));
  for (let at = 0, n = 0; n < batch; n++) {
    for (let o = 0; o < out; o++) {
      const first = Math.floor(o / (out / groups)) * perGroup; // the first channel of this filter's group
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++, at++) {
          let sum = bias?.data ? bias.data[o] : 0;
          for (let c = 0; c < perGroup; c++) {
            for (let a = 0; a < kernelHeight; a++) {
              const row = i * stride[0] - padding[0] + a * dilation[0];
              if (row < 0 || row >= height) continue;
              for (let b = 0; b < kernelWidth; b++) {
                const column = j * stride[1] - padding[1] + b * dilation[1];
                if (column < 0 || column >= width) continue;
                sum +=
                  x[((n * channels + first + c) * height + row) * width + column] *
                  w[((o * perGroup + c) * kernelHeight + a) * kernelWidth + b];
              }
            }
          }
          data[at] = round(sum);
        }
      }
    }
  }
  return data;
}

/** nn.Conv2d(...): the checks of its constructor, and the shape of its weight. @param {Arguments} args */
export function build(args) {
  const { in_channels, out_channels, groups, padding } = args;
  const [kernel, stride, dilation] = [pair(args.kernel_size), pair(args.stride), pair(args.dilation)];
  check(groups > 0, "groups must be a positive integer", "ValueError");
  check(modulo(in_channels, groups) === 0, "in_channels must be divisible by groups", "ValueError");
  check(modulo(out_channels, groups) === 0, "out_channels must be divisible by groups", "ValueError");
  if (typeof padding === "string") {
    // Python prints this set of two in an order that changes from run to run.
    check(
      ["same", "valid"].includes(padding),
      `Invalid padding string '${padding}', should be one of {'same', 'valid'}`,
      "ValueError",
    );
    check(
      padding === "valid" || stride.every((s) => s === 1),
      "padding='same' is not supported for strided convolutions",
      "ValueError",
    );
  }
  const shape = [out_channels, in_channels / groups, ...kernel];
  const negative = shape.find((size) => size < 0);
  check(negative === undefined, `Trying to create tensor with negative dimension ${negative}: ${list(shape)}`);
  check(!INTEGERS.includes(args.dtype), "Only Tensors of floating point and complex dtype can require gradients");
  return { args, weightShape: shape, kernel, stride, dilation, sides: paddingSides(padding, kernel, dilation) };
}

/** The layer at work: F.pad first, where the mode asks for it, then F.conv2d.
 * @param {ReturnType<typeof build>} layer @param {Tensor} input @param {Tensor} weight @param {Tensor | null} bias @returns {Tensor} */
export function forward(layer, input, weight, bias) {
  const { padding_mode, padding, groups } = layer.args;
  const { stride, dilation } = layer;
  if (padding_mode === "zeros") return conv2d(input, weight, bias, { stride, padding, dilation, groups });
  return conv2d(pad(input, layer.sides, padding_mode), weight, bias, { stride, padding: 0, dilation, groups });
}

/** Sizes that the layer has to store and to compute.
 * @param {ReturnType<typeof build>} layer @param {number[] | null} outputShape (N, C, H, W), where there is an output */
export function counts(layer, outputShape) {
  const weights = product(layer.weightShape);
  const biases = layer.args.bias ? layer.args.out_channels : 0;
  const perOutput = product(layer.weightShape.slice(1)); // multiply-adds for one output value, the bias not counted
  return {
    weights,
    biases,
    bytes: (weights + biases) * BYTES[layer.args.dtype],
    multiplyAdds: outputShape ? product(outputShape) * perOutput : null,
  };
}
