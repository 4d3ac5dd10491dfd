// nn.Conv2d in numbers: its constructor, and its way through F.pad and F.conv2d. No DOM.
// tests/widgets/test_conv2d_explorer.py compares every line of this with torch. The order of the checks is torch's own
// (torch/nn/modules/conv.py).
// @ts-check
import { check } from "../shared/refusals.js";
import { BYTES, conv2d, INTEGERS, modulo, pad, paddingSides, pair, product } from "../shared/torch.js";

/** @typedef {import("../shared/torch.js").Tensor} Tensor
 * @typedef {import("../shared/torch.js").Pair} Pair
 * @typedef {import("../shared/torch.js").Mode} Mode */
/** @typedef {{in_channels: number, out_channels: number, kernel_size: number | Pair, stride: number | Pair,
 *   padding: number | Pair | string, dilation: number | Pair, groups: number, bias: boolean,
 *   padding_mode: Mode, device: string, dtype: string}} Arguments */

/** nn.Conv2d(...): the checks of its constructor, and the shape of its weight. @param {Arguments} args */
export function build(args) {
  const { in_channels, out_channels, groups, padding } = args;
  const [kernel, stride, dilation] = [pair(args.kernel_size), pair(args.stride), pair(args.dilation)];
  check(groups > 0, "groups_positive");
  check(modulo(in_channels, groups) === 0, "groups_in");
  check(modulo(out_channels, groups) === 0, "groups_out");
  if (typeof padding === "string") {
    check(["same", "valid"].includes(padding), "padding_word", padding);
    check(padding === "valid" || stride.every((s) => s === 1), "same_stride_built");
  }
  const shape = [out_channels, in_channels / groups, ...kernel];
  const negative = shape.find((size) => size < 0);
  check(negative === undefined, "negative_dimension", negative, shape);
  check(!INTEGERS.includes(args.dtype), "integer_layer");
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
