// What an address may say: every argument of nn.Conv2d, and the picture; the first ones are the arguments.
// JSON but for these lines and the next words, because state.py reads it too (shared/grammar.js has the kinds).
export default {
  "keys": {
    "in_channels": { "int": [-1, 64], "start": 1 },
    "out_channels": { "int": [-1, 64], "start": 1 },
    "kernel_size": { "pair": [-1, 11], "start": 3 },
    "stride": { "pair": [-1, 16], "start": 1 },
    "padding": {
      "any": [{ "pair": [-16, 16] }, { "text": "[A-Za-z][A-Za-z_-]{0,11}", "says": "a word such as same" }],
      "start": 0
    },
    "dilation": { "pair": [-1, 16], "start": 1 },
    "groups": { "int": [-1, 64], "start": 1 },
    "bias": { "choice": [true, false], "start": true },
    "padding_mode": { "choice": ["zeros", "reflect", "replicate", "circular"], "start": "zeros" },
    "device": { "choice": ["cpu", "meta"], "start": "cpu" },
    "dtype": { "choice": ["float32", "float64", "float16", "bfloat16", "int64", "uint8"], "start": "float32" },
    "input": {
      "any": [
        { "list": { "int": [1, 32] }, "by": "x", "counts": [2, 2] },
        { "tuple": [{ "int": [1, 64] }, { "int": [1, 32] }, { "int": [1, 32] }], "by": "x" }
      ],
      "start": [5, 5]
    },
    "input_dtype": { "choice": ["float32", "float64", "float16", "bfloat16", "int64", "uint8"], "start": "float32" },
    "input_device": { "choice": ["cpu", "meta"], "start": "cpu" },
    "image": { "choice": ["mixed", "counting", "ones"], "start": "mixed" },
    "weights": { "choice": ["mixed", "ones"], "start": "mixed" },
    "at": {
      "text": "(out|in)(\\.-?\\d{1,2}){3}|w(\\.\\d{1,2}){4}",
      "says": "out.channel.row.column, in.… or w.filter.channel.row.column",
      "start": "out.0.0.0"
    }
  },
  "arguments": 11
};
