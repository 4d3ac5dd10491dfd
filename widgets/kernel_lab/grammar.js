// What an address may say: a kernel by name or by its rows; the kernels have whole numbers, and what their sums are divided by.
// JSON but for these lines and the next words, because state.py reads it too (shared/grammar.js has the kinds).
export default {
  "keys": {
    "kernel": {
      "any": [
        {
          "choice": [
            "identity",
            "box",
            "box5",
            "gaussian",
            "gaussian5",
            "sharpen",
            "sobel_x",
            "sobel_y",
            "laplacian",
            "emboss",
            "motion"
          ]
        },
        {
          "list": { "list": { "number": [-999.999999, 999.999999] }, "by": ":", "counts": [3, 3] },
          "by": "_",
          "counts": [3, 3]
        },
        {
          "list": { "list": { "number": [-999.999999, 999.999999] }, "by": ":", "counts": [5, 5] },
          "by": "_",
          "counts": [5, 5]
        }
      ],
      "start": "sobel_x"
    },
    "divisor": { "any": [{ "number": [-999.999999, -1e-6] }, { "number": [1e-6, 999.999999] }] },
    "border": { "choice": ["zeros", "reflect", "replicate", "circular"], "start": "reflect" },
    "negatives": { "choice": ["grey", "absolute", "clamp"] },
    "picture": { "choice": ["china", "flower"], "start": "china" },
    "colours": { "choice": ["grey", "rgb"], "start": "grey" },
    "at": { "tuple": [{ "int": [0, 999] }, { "int": [0, 999] }], "by": ".", "start": [60, 150] }
  },
  "kernels": {
    "identity": {
      "kernel": [
        [0, 0, 0],
        [0, 1, 0],
        [0, 0, 0]
      ],
      "divisor": 1
    },
    "box": {
      "kernel": [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1]
      ],
      "divisor": 9
    },
    "box5": {
      "kernel": [
        [1, 1, 1, 1, 1],
        [1, 1, 1, 1, 1],
        [1, 1, 1, 1, 1],
        [1, 1, 1, 1, 1],
        [1, 1, 1, 1, 1]
      ],
      "divisor": 25
    },
    "gaussian": {
      "kernel": [
        [1, 2, 1],
        [2, 4, 2],
        [1, 2, 1]
      ],
      "divisor": 16
    },
    "gaussian5": {
      "kernel": [
        [1, 4, 6, 4, 1],
        [4, 16, 24, 16, 4],
        [6, 24, 36, 24, 6],
        [4, 16, 24, 16, 4],
        [1, 4, 6, 4, 1]
      ],
      "divisor": 256
    },
    "sharpen": {
      "kernel": [
        [0, -1, 0],
        [-1, 5, -1],
        [0, -1, 0]
      ],
      "divisor": 1
    },
    "sobel_x": {
      "kernel": [
        [-1, 0, 1],
        [-2, 0, 2],
        [-1, 0, 1]
      ],
      "divisor": 1
    },
    "sobel_y": {
      "kernel": [
        [-1, -2, -1],
        [0, 0, 0],
        [1, 2, 1]
      ],
      "divisor": 1
    },
    "laplacian": {
      "kernel": [
        [0, 1, 0],
        [1, -4, 1],
        [0, 1, 0]
      ],
      "divisor": 1
    },
    "emboss": {
      "kernel": [
        [-2, -1, 0],
        [-1, 1, 1],
        [0, 1, 2]
      ],
      "divisor": 1
    },
    "motion": {
      "kernel": [
        [1, 0, 0, 0, 0],
        [0, 1, 0, 0, 0],
        [0, 0, 1, 0, 0],
        [0, 0, 0, 1, 0],
        [0, 0, 0, 0, 1]
      ],
      "divisor": 5
    }
  }
};
