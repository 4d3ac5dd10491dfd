// What an address may say: a sample or a drawing, the cell that is taken apart, the digit that is traced back; Net's layers.
// JSON but for these lines and the next words, because state.py reads it too (shared/grammar.js has the kinds).
export default {
  "keys": {
    "sample": { "int": [0, 59], "start": 0 },
    "draw": { "text": "[A-Za-z0-9_-]{171}", "says": "what Copy link gives" },
    "at": {
      "any": [
        {
          "tuple": [
            { "choice": ["conv1", "relu1", "pool1", "conv2", "relu2", "pool2"] },
            { "int": [0, 15] },
            { "int": [0, 29] },
            { "int": [0, 29] }
          ],
          "by": "."
        },
        {
          "tuple": [{ "choice": ["flatten", "fc1", "relu3", "fc2", "relu4", "fc3"] }, { "int": [0, 575] }],
          "by": "."
        }
      ]
    },
    "for": { "int": [0, 9] },
    "epoch": { "int": [0, 20] }
  },
  "layers": {
    "input": [1, 32, 32],
    "conv1": [6, 30, 30],
    "relu1": [6, 30, 30],
    "pool1": [6, 15, 15],
    "conv2": [16, 13, 13],
    "relu2": [16, 13, 13],
    "pool2": [16, 6, 6],
    "flatten": [576],
    "fc1": [120],
    "relu3": [120],
    "fc2": [84],
    "relu4": [84],
    "fc3": [10]
  }
};
