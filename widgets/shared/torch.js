// F.pad and F.conv2d in numbers: what torch computes, and what it refuses. No DOM.
// tests/widgets/test_conv2d_explorer.py compares every line of this with torch. The order of the checks is torch's own
// (ATen/native/Convolution.cpp, ATen/native/ReflectionPad.cpp and its neighbours).
// @ts-check
import { check, refusal } from "./refusals.js";

/** @typedef {"zeros" | "reflect" | "replicate" | "circular"} Mode */
/** @typedef {[number, number]} Pair height, width */
/** @typedef {{shape: number[], data: Float64Array | null, dtype: string, device: string}} Tensor data is row-major; null on meta */
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

export const INTEGERS = ["int64", "uint8"];
/** @type {Record<string, number>} */
export const BYTES = { float32: 4, float64: 8, float16: 2, bfloat16: 2, int64: 8, uint8: 1 };

/** @param {number | Pair} value @returns {Pair} */
export const pair = (value) => (Array.isArray(value) ? value : [value, value]);

export const product = (/** @type {number[]} */ numbers) => numbers.reduce((a, b) => a * b, 1);
const list = (/** @type {number[]} */ numbers) => `[${numbers.join(", ")}]`;
export const modulo = (/** @type {number} */ a, /** @type {number} */ b) => a - Math.floor(a / b) * b; // Python's %

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
      check(Math.max(...sides[side]) <= size[side], "circular_limit");
      check([height, width][side] >= 0, "circular_empty");
    }
  } else if (mode !== "zeros") {
    check(c !== 0, "pad_channels", shown);
    for (const side of mode === "reflect" ? [1, 0] : []) {
      check(Math.max(...sides[side]) < size[side], "reflect_limit", side, sides[side], shown);
    }
    const given = meta
      ? `H: ${size[0]} W: ${size[1]}`
      : `H: ${size[0]}, W: ${size[1]}${mode === "replicate" ? " " : ""}`;
    check(height >= 1 || width >= 1, "pad_too_small", given, height, width);
    const negative = [height, width].find((cells) => cells < 0);
    if (negative !== undefined) {
      check(mode === "replicate" || meta, "overflow");
      check(false, "negative_dimension", negative, [n, c, height, width]);
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
    const names = [CPP_NAMES[given.dtype], CPP_NAMES[bias.dtype]];
    const error = refusal("input_type", ...names);
    error.varies = names.some((name) => !["float", "double"].includes(name)); // compilers have their own names for the others
    throw error;
  }
  const batched = given.shape.length === 4;
  check(batched || given.shape.length === 3, "dimensions", given.shape);
  let input = batched ? given : { ...given, shape: [1, ...given.shape] };
  const dims = weight.shape.length - 2;
  check(dims > 0, "weight_dimensions");
  check(groups > 0, "groups_zero");
  if (padding === "same") {
    check(dims === 2, "other_dimensions", dims + 2, weight.shape, input.shape, "");
    const steps = [stride].flat();
    check(
      steps.every((s) => s === 1),
      "same_stride",
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
  else check(weight.shape[1] * groups === input.shape[1], "channels_meta");
  const padded = input.shape.slice(2).map((cells, side) => cells + 2 * rings[side]);
  const effective = weight.shape.slice(2).map((k, side) => effectiveSize(k, gaps[side]));
  const fits = padded.every((cells, side) => cells >= effective[side]);
  check(fits, "kernel_too_large", padded, effective);
  check(!steps.includes(0), "zero_division");
  const size = padded.map((cells, side) => Math.floor((cells - effective[side]) / steps[side]) + 1);
  const some = size.some((cells) => cells > 0);
  check(some, "output_too_small", input.shape.slice(2), size);
  // A quirk of torch: without input channels there are no output channels either.
  const shape = [input.shape[0], input.shape[1] ? weight.shape[0] : 0, ...size];
  const negative = size.find((cells) => cells < 0);
  check(negative === undefined, "negative_dimension", negative, shape);
  if (!meta) checkBackend(input, weight, gaps);
  else check(!INTEGERS.includes(input.dtype), "autograd_type", SCALAR_NAMES[input.dtype]);
  // An input on the CPU and a weight on meta: torch answers with whatever lay in memory. We answer with no numbers.
  const data = input.data && weight.data ? multiply(input, weight, bias, shape, steps, rings, gaps, groups) : null;
  return { shape: batched ? shape : shape.slice(1), data, dtype: input.dtype, device: input.device };
}

/** One number for every dimension. @param {number | number[]} value @param {string} name @param {number} dims @returns {number[]} */
function expand(value, name, dims) {
  const numbers = [value].flat();
  check(numbers.length === 1 || numbers.length === dims, "expand", name, dims, numbers);
  return numbers.length === dims ? numbers : Array(dims).fill(numbers[0]);
}

/** ATen's check_shape_forward, but for its last check, which meta shares.
 * @param {Tensor} input @param {Tensor} weight @param {Tensor | null} bias
 * @param {number[]} stride @param {number[]} padding @param {number[]} dilation @param {number} groups */
function checkShapes(input, weight, bias, stride, padding, dilation, groups) {
  const [out, perGroup] = weight.shape;
  const [given, wanted] = [input.shape.length, weight.shape.length];
  check(!padding.some((p) => p < 0), "negative_padding");
  check(!stride.some((s) => s <= 0), "stride_zero");
  check(!dilation.some((d) => d < 0), "dilation_zero");
  check(wanted === given, "other_dimensions", wanted, weight.shape, input.shape);
  check(out >= groups, "no_channels", groups, weight.shape);
  check(out % groups === 0, "groups_weight", groups, weight.shape);
  check(input.shape[1] === perGroup * groups, "channels", groups, weight.shape, input.shape, perGroup * groups);
  check(!bias || String(bias.shape) === String([out]), "bias", weight.shape, out, bias?.shape ?? []);
}

/** What the code for a particular processor refuses. It has several versions with texts of their own, hence `varies`.
 * @param {Tensor} input @param {Tensor} weight @param {number[]} dilation */
function checkBackend(input, weight, dilation) {
  const kernel = weight.shape.slice(2);
  if (!input.shape[1]) return;
  check(!input.shape.includes(0), "empty_input", input.shape);
  check(!kernel.includes(0), "kernel_zero", ...kernel);
  check(!dilation.includes(0), "dilation_zero_backend", dilation);
  check(input.dtype === weight.dtype, "scalar_type", SCALAR_NAMES[input.dtype], SCALAR_NAMES[weight.dtype]);
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
