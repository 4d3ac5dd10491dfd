// From a state to all that the explorer shows: the layer, its numbers, or the error. No DOM.
// @ts-check
import { TorchError } from "../shared/refusals.js";
import { effectiveSize, pad, rounding, sourceOf } from "../shared/torch.js";
import { build, counts, forward } from "./engine.js";
import { NUMBERS } from "./code.js";

/** Whether there is a ring to draw: not where torch refuses the very padding.
 * @param {ReturnType<typeof build>} layer @param {import("../shared/torch.js").Tensor} input */
function isRinged({ sides, args }, input) {
  if (args.padding_mode === "zeros")
    return sides.flat().every((cells) => cells >= 0) || input.device === "meta" || args.device === "meta";
  try {
    pad(input, sides, args.padding_mode);
    return true;
  } catch {
    return false;
  }
}

const MOST_RING = 16; // cells of a side's ring that are drawn: 'same' may ask for 80

/** @param {import("./state.js").State} state */
export function model(state) {
  const channels = state.input[0] ?? Math.max(state.in_channels, 0);
  const height = /** @type {number} */ (state.input[1]);
  const width = /** @type {number} */ (state.input[2]);
  /** @type {ReturnType<typeof build> | null} */
  let layer = null;
  /** @type {number[] | null} */
  let shape = null;
  /** @type {TorchError | null} */
  let error = null;
  const bare = (/** @type {number[]} */ size, /** @type {string} */ dtype, /** @type {string} */ device) => ({
    shape: size,
    dtype,
    device,
    data: null,
  });
  const input = bare([1, channels, height, width], state.input_dtype, state.input_device);
  try {
    layer = build(state);
    const bias = state.bias ? bare([state.out_channels], state.dtype, state.device) : null;
    shape = forward(layer, input, bare(layer.weightShape, state.dtype, state.device), bias).shape; // shapes only: no numbers, no work
  } catch (problem) {
    if (!(problem instanceof TorchError)) throw problem;
    error = problem;
  }
  const sides =
    layer && isRinged(layer, input)
      ? layer.sides
      : [
          [0, 0],
          [0, 0],
        ];
  const perGroup = layer ? layer.weightShape[1] : channels;
  const filters = Math.max(state.out_channels / Math.max(state.groups, 1), 1); // filters in one group
  const hasNumbers = state.device === "cpu" && state.input_device === "cpu";
  const roundInput = state.input_dtype === "uint8" ? (/** @type {number} */ v) => v & 255 : rounding(state.input_dtype);

  /** Rows and columns of the picture with its ring, as they are drawn: 0 is the picture's first pixel. */
  const [rows, columns] = [height, width].map((n, side) => {
    const [before, after] = sides[side].map((cells) => Math.min(Math.max(cells, 0), MOST_RING));
    return [...Array(n + before + after).keys()].map((i) => i - before);
  });

  /** One value of the picture. @param {number} c @param {number} i @param {number} j */
  const pixel = (c, i, j) =>
    roundInput(/** @type {any} */ (NUMBERS.image)[state.image].at((c * height + i) * width + j));

  /** One weight; `c` counts within the group. @param {number} o @param {number} c @param {number} a @param {number} b */
  const weight = (o, c, a, b) => {
    const [, , rows, columns] = layer?.weightShape ?? [0, 0, 1, 1];
    return /** @type {any} */ (NUMBERS.weights)[state.weights].at(((o * perGroup + c) * rows + a) * columns + b);
  };

  /** The first input channel that filter `o` reads. @param {number} o */
  const firstChannel = (o) => Math.floor(o / filters) * perGroup;

  /** @type {Map<number, Float64Array | null>} */
  const computed = new Map();

  /** The values of one output channel, row by row. @param {number} o */
  function outputChannel(o) {
    if (!computed.has(o)) computed.set(o, compute(o));
    return computed.get(o) ?? null;
  }

  /** The engine's answer for this one filter. @param {number} o */
  function compute(o) {
    if (!layer || !shape || !hasNumbers) return null;
    const [, , rows, columns] = layer.weightShape;
    const fill = (/** @type {number[]} */ size, /** @type {(c: number, i: number, j: number) => number} */ f) => {
      const data = new Float64Array(size[1] * size[2] * size[3]);
      for (let at = 0, c = 0; c < size[1]; c++)
        for (let i = 0; i < size[2]; i++) for (let j = 0; j < size[3]; j++) data[at++] = f(c, i, j);
      return { shape: size, data, dtype: state.dtype, device: "cpu" };
    };
    const first = firstChannel(o);
    const one = { ...layer, args: { ...layer.args, groups: 1 } };
    const added = state.bias ? { ...fill([1, 1, 1, 1], () => bias(o)), shape: [1] } : null;
    return forward(
      one,
      fill([1, perGroup, height, width], (c, i, j) => pixel(first + c, i, j)),
      fill([1, perGroup, rows, columns], (c, a, b) => weight(o, c, a, b)),
      added,
    ).data;
  }

  /** @param {number} o */
  const bias = (o) => NUMBERS.bias(o);

  /** Where weight (a, b) falls when output (i, j) is computed; 0, 0 is the picture's first pixel.
   * @param {number} i @param {number} j @param {number} a @param {number} b */
  const touched = (i, j, a, b) =>
    /** @type {[number, number]} */ ([
      i * (layer?.stride[0] ?? 1) - sides[0][0] + a * (layer?.dilation[0] ?? 1),
      j * (layer?.stride[1] ?? 1) - sides[1][0] + b * (layer?.dilation[1] ?? 1),
    ]);

  /** The pixel that a cell shows, [-1, …] where it is a zero of the ring. @param {number} i @param {number} j */
  const source = (i, j) => {
    const from = [sourceOf(i, height, state.padding_mode), sourceOf(j, width, state.padding_mode)];
    return from[0] < 0 || from[1] < 0 ? null : /** @type {[number, number]} */ (from);
  };

  /** @param {number} i @param {number} j */
  const inPicture = (i, j) => i >= 0 && j >= 0 && i < height && j < width;

  /** Whether negative padding cuts this cell off. @param {number} i @param {number} j */
  const isCut = (i, j) => i < -sides[0][0] || i >= height + sides[0][1] || j < -sides[1][0] || j >= width + sides[1][1];

  /** Rows and columns of all output cells. @returns {[number, number][]} */
  const outputCells = () =>
    [...Array(shape?.[2] ?? 0).keys()].flatMap((i) =>
      [...Array(shape?.[3] ?? 0).keys()].map((j) => /** @type {[number, number]} */ ([i, j])),
    );

  /** What output (i, j) reads: every weight (a, b) and the cell that it falls on. @param {number} i @param {number} j */
  const window = (i, j) => {
    const [rows, columns] = layer?.kernel ?? [0, 0];
    return [...Array(rows * columns).keys()].map((n) => {
      const [a, b] = [Math.floor(n / columns), n % columns];
      return { a, b, cell: touched(i, j, a, b) };
    });
  };

  /** The output cells that read this cell; of a pixel, also those that read a copy of it in the ring.
   * @param {number} i @param {number} j @returns {[number, number][]} */
  const readers = (i, j) => {
    const copies = inPicture(i, j) && state.padding_mode !== "zeros";
    const [down, across] = [i, j].map((at, side) => {
      const size = [height, width][side];
      const isIt = (/** @type {number} */ n) => n === at || (copies && sourceOf(n, size, state.padding_mode) === at);
      return [...Array(shape?.[2 + side] ?? 0).keys()].filter((o) =>
        [...Array(layer?.kernel[side]).keys()].some((k) => isIt(touched(o, o, k, k)[side])),
      );
    });
    return down.flatMap((y) => across.map((x) => /** @type {[number, number]} */ ([y, x])));
  };

  /** Per side: which rows (columns) some window reads, in the picture's own counting. */
  const read = [0, 1].map((side) => {
    const cells = new Set();
    if (layer && shape) {
      for (let i = 0; i < shape[2 + side]; i++)
        for (let a = 0; a < layer.kernel[side]; a++) cells.add(touched(i, i, a, a)[side]);
    }
    return cells;
  });

  /** Rows (columns) at the end that rounding down leaves out. */
  const leftover = [height, width].map((n, side) => {
    if (!layer || !shape) return 0;
    const last = (shape[2 + side] - 1) * layer.stride[side] + effectiveSize(layer.kernel[side], layer.dilation[side]);
    return n + sides[side][0] + sides[side][1] - last;
  });

  return {
    layer,
    shape,
    error,
    sides,
    rows,
    columns,
    channels,
    height,
    width,
    perGroup,
    filters,
    hasNumbers,
    read,
    leftover,
    hasCells: shape !== null && shape.every((size) => size > 0),
    counts: layer && counts(layer, shape),
    pixel,
    weight,
    bias,
    firstChannel,
    outputChannel,
    outputCells,
    touched,
    source,
    inPicture,
    isCut,
    window,
    readers,
  };
}
