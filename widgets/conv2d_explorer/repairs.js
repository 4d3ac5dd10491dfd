// For each key of shared/refusals.js that the explorer can meet: the explanation in words.*, and the state that avoids it.
// @ts-check
import { effectiveSize, pair } from "../shared/torch.js";

/** @typedef {import("./state.js").State} State */

/** @param {number} a @param {number} b @returns {number} */
const gcd = (a, b) => (b ? gcd(b, a % b) : Math.abs(a));
const both = (/** @type {number[]} */ [height, width]) =>
  height === width ? height : /** @type {[number, number]} */ ([height, width]);
const atLeast = (/** @type {any} */ value, /** @type {number} */ low) => both(pair(value).map((n) => Math.max(n, low)));
const atMost = (/** @type {any} */ value, /** @type {number[]} */ highs) =>
  both(pair(value).map((n, side) => Math.min(n, highs[side])));
const size = (/** @type {State} */ { input }) => /** @type {[number, number]} */ (input.slice(1));
const divide = (/** @type {State} */ s) => ({
  groups: Math.max(gcd(gcd(s.in_channels, s.out_channels), s.groups), 1),
});
const sameType = (/** @type {State} */ { dtype }) => ({ input_dtype: dtype });
const noWord = (/** @type {State["padding"]} */ padding) => (typeof padding === "string" ? 0 : atLeast(padding, 0));

/** The largest kernel that fits. @param {State} s */
function smallerKernel(s) {
  const room = size(s).map((n, side) => n + (typeof s.padding === "string" ? 0 : 2 * pair(s.padding)[side]));
  const dilation = pair(s.dilation);
  const kernel = pair(s.kernel_size).map((k, side) =>
    Math.max(1, Math.min(k, Math.floor((room[side] - 1) / Math.max(dilation[side], 1)) + 1)),
  );
  return room.every((n, side) => n >= effectiveSize(kernel[side], dilation[side]))
    ? { kernel_size: both(kernel) }
    : { padding: 0 };
}

/** @param {State} s */
function positiveSizes(s) {
  const fixed = {
    in_channels: Math.max(s.in_channels, 1),
    out_channels: Math.max(s.out_channels, 1),
    kernel_size: atLeast(s.kernel_size, 1),
  };
  const builds =
    fixed.in_channels === s.in_channels &&
    fixed.out_channels === s.out_channels &&
    pair(s.kernel_size).every((k) => k > 0);
  return builds ? { padding: 0, dilation: atLeast(s.dilation, 1), stride: atLeast(s.stride, 1) } : fixed;
}

const someChannels = (/** @type {State} */ s) => ({
  in_channels: Math.max(s.in_channels, 1),
  out_channels: Math.max(s.out_channels, 1),
  input: [null, ...size(s)],
});
const larger = (/** @type {State} */ s) => ({
  padding: noWord(s.padding),
  stride: atLeast(s.stride, 1),
  dilation: atLeast(s.dilation, 1),
});
const strideOne = (/** @type {State} */ s) => ({ stride: atLeast(s.stride, 1) });
const dilationOne = (/** @type {State} */ s) => ({ dilation: atLeast(s.dilation, 1) });

/** @type {Record<string, [string, (state: State) => Partial<State>]>} */
const REPAIRS = {
  groups_positive: ["groups_positive", () => ({ groups: 1 })],
  groups_in: ["groups_in", divide],
  groups_out: ["groups_out", divide],
  padding_word: ["padding_word", () => ({ padding: "same" })],
  same_stride_built: ["same_stride", () => ({ stride: 1 })],
  negative_dimension: ["negative_size", positiveSizes],
  overflow: ["negative_size", positiveSizes],
  integer_layer: ["integer_layer", () => ({ dtype: "float32" })],
  input_type: ["types_differ", sameType],
  scalar_type: ["types_differ", sameType],
  autograd_type: ["types_differ", sameType],
  channels: ["channels_differ", (s) => ({ input: [null, ...size(s)] })],
  channels_meta: ["channels_differ", (s) => ({ input: [null, ...size(s)] })],
  negative_padding: ["negative_padding", (s) => ({ padding: noWord(s.padding), dilation: atLeast(s.dilation, 1) })],
  stride_zero: ["stride_zero", strideOne],
  zero_division: ["stride_zero", strideOne],
  dilation_zero: ["dilation_zero", dilationOne],
  dilation_zero_backend: ["dilation_zero", dilationOne],
  no_channels: ["no_channels", someChannels],
  pad_channels: ["no_channels", someChannels],
  kernel_zero: ["kernel_zero", (s) => ({ kernel_size: atLeast(s.kernel_size, 1) })],
  kernel_too_large: ["kernel_too_large", smallerKernel],
  reflect_limit: [
    "reflect_limit",
    (s) =>
      typeof s.padding === "string"
        ? { padding_mode: "zeros" }
        : {
            padding: atMost(
              s.padding,
              size(s).map((n) => n - 1),
            ),
          },
  ],
  circular_limit: [
    "circular_limit",
    (s) => (typeof s.padding === "string" ? { padding_mode: "zeros" } : { padding: atMost(s.padding, size(s)) }),
  ],
  pad_too_small: ["too_small", larger],
  circular_empty: ["too_small", larger],
  output_too_small: ["too_small", larger],
  empty_input: ["too_small", larger],
};

/** @param {string} refused a key of shared/refusals.js @param {State} state @returns {{key: string, change: Partial<State>}} */
export function explain(refused, state) {
  const [key, change] = REPAIRS[refused] ?? ["other", () => ({})];
  return { key, change: change(state) };
}
