// What an address may say: the picture, and the layers of conv1 and conv2.
// JSON but for these lines and the next words, because state.py reads it too (shared/grammar.js has the kinds).
export default {
  "keys": {
    "input": {
      "tuple": [{ "int": [1, 64] }, { "int": [1, 512] }, { "int": [1, 512] }],
      "by": "x",
      "start": [1, 32, 32]
    },
    "out1": { "int": [1, 64], "start": 6 },
    "kernel1": { "int": [1, 11], "start": 3 },
    "stride1": { "int": [1, 4], "start": 1 },
    "padding1": { "int": [0, 5], "start": 0 },
    "pool1": { "int": [1, 3], "start": 2 },
    "out2": { "int": [1, 64], "start": 16 },
    "kernel2": { "int": [1, 11], "start": 3 },
    "stride2": { "int": [1, 4], "start": 1 },
    "padding2": { "int": [0, 5], "start": 0 },
    "pool2": { "int": [1, 3], "start": 2 }
  }
};
