// Net in the browser: every layer's numbers, and what each cell brings to one of the ten scores. Compared with torch by
// tests/widgets/test_net_xray.py. One rule does it all: a cell is a sum of the cells it reads, each times a weight, and a bias.
// ReLU and max pooling obey it too, with the weight 1 for what they let pass and 0 for what they do not.
// @ts-check
import { product as size } from "../shared/torch.js";
import grammar from "./grammar.js";

export { size };

/** @typedef {{name: string, kind: "input" | "conv" | "relu" | "pool" | "flatten" | "linear", shape: number[]}} Layer */

const KINDS = /** @type {const} */ ({ c: "conv", r: "relu", p: "pool" });

/** Net's layers in order, as forward() in snippets/project/net.py calls them. @type {Layer[]} */
export const LAYERS = Object.entries(grammar.layers).map(([name, shape]) => ({
  name,
  kind: name.startsWith("fc")
    ? "linear"
    : name === "input" || name === "flatten"
      ? name
      : KINDS[/** @type {"c"} */ (name[0])],
  shape,
}));
export const KERNEL = 3; // side of the kernels of both convolutions
const POOL = 2;

/** Weights and biases by the name of their layer, from the bytes of trained.py: float16 numbers, the upper
 * bytes of all first. @typedef {Record<string, {weight: Float32Array, bias: Float32Array}>} Net
 * @param {Uint8Array} bytes @returns {Net} */
export function unpack(bytes) {
  const count = bytes.length / 2;
  let at = 0;
  const next = (/** @type {number} */ length) =>
    Float32Array.from({ length }, () => float16((bytes[at] << 8) | bytes[count + at++]));
  /** @type {Net} */ const net = {};
  LAYERS.forEach(({ name, kind, shape }, l) => {
    if (kind !== "conv" && kind !== "linear") return;
    const reads = kind === "conv" ? LAYERS[l - 1].shape[0] * KERNEL ** 2 : LAYERS[l - 1].shape[0];
    net[name] = { weight: next(shape[0] * reads), bias: next(shape[0]) };
  });
  if (at !== count) throw new Error(`${count} numbers are not Net's ${at}`);
  return net;
}

/** @param {number} bits sign, 5 of exponent, 10 of fraction */
function float16(bits) {
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
  const value = exponent ? 2 ** (exponent - 25) * (1024 + fraction) : 2 ** -24 * fraction;
  return bits & 0x8000 ? -value : value;
}

/** Visit all cells of the layer before that cell `n` of layer `l` reads, with their weights.
 * @param {Net} net @param {Float32Array[]} values of every layer up to the one before @param {number} l @param {number} n
 * @param {(from: number, weight: number) => void} visit */
export function reads(net, values, l, n, visit) {
  const { name, kind, shape } = LAYERS[l];
  const before = LAYERS[l - 1].shape;
  if (kind === "relu") return visit(n, values[l - 1][n] > 0 ? 1 : 0);
  if (kind === "flatten") return visit(n, 1);
  if (kind === "linear") {
    for (let from = 0; from < before[0]; from++) visit(from, net[name].weight[n * before[0] + from]);
    return;
  }
  const [channel, i, j] = place(shape, n);
  const index = (/** @type {number} */ c, /** @type {number} */ y, /** @type {number} */ x) =>
    (c * before[1] + y) * before[2] + x;
  if (kind === "pool") {
    const window = [0, 1, 2, 3].map((k) => index(channel, POOL * i + (k >> 1), POOL * j + (k & 1)));
    const most = window.reduce((best, from) => (values[l - 1][from] > values[l - 1][best] ? from : best));
    for (const from of window) visit(from, from === most ? 1 : 0);
    return;
  }
  let w = channel * before[0] * KERNEL ** 2;
  for (let c = 0; c < before[0]; c++) {
    for (let a = 0; a < KERNEL; a++)
      for (let b = 0; b < KERNEL; b++) visit(index(c, i + a, j + b), net[name].weight[w++]);
  }
}

/** Channel, row and column of a cell, or its only index. @param {number[]} shape @param {number} n */
export const place = ([, height, width], n) =>
  height ? [Math.floor(n / (height * width)), Math.floor(n / width) % height, n % width] : [n];

/** The bias of a cell; 0 where its layer has none. @param {Net} net @param {number} l @param {number} n */
export const biasOf = (net, l, n) => net[LAYERS[l].name]?.bias[place(LAYERS[l].shape, n)[0]] ?? 0;

/** The numbers of every layer. @param {Net} net @param {Float32Array} image 1024 numbers from 0 to 1 @returns {Float32Array[]} */
export function forward(net, image) {
  const values = [image];
  for (let l = 1; l < LAYERS.length; l++) {
    values.push(
      Float32Array.from({ length: size(LAYERS[l].shape) }, (_, n) => {
        let sum = biasOf(net, l, n);
        reads(net, values, l, n, (from, weight) => (sum += weight * values[l - 1][from]));
        return sum;
      }),
    );
  }
  return values;
}

/** The gradient of one score for every cell of every layer. @param {Net} net @param {Float32Array[]} values @param {number} digit */
export function backward(net, values, digit) {
  const gradients = values.map((layer) => new Float32Array(layer.length));
  gradients[LAYERS.length - 1][digit] = 1;
  for (let l = LAYERS.length - 1; l > 0; l--) {
    gradients[l].forEach(
      (gradient, n) =>
        gradient && reads(net, values, l, n, (from, weight) => (gradients[l - 1][from] += weight * gradient)),
    );
  }
  return gradients;
}

/** @param {Float32Array} scores */
export function softmax(scores) {
  const most = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
}
