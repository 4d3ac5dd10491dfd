// What an address may say: problem, learning rate, and runs as rate:updates_rate:updates.
// JSON but for these lines and the next words, because state.py reads it too (shared/grammar.js has the kinds).
export default {
  "keys": {
    "problem": { "choice": ["one", "line"], "start": "one" },
    "lr": { "number": [0.0001, 2], "start": 0.05 },
    "seed": { "int": [0, 99999], "start": 0 },
    "done": { "int": [0, 1000] },
    "run": { "list": { "tuple": [{ "number": [0.0001, 2] }, { "int": [1, 1000] }], "by": ":" }, "by": "_" },
    "line": { "int": [1, 5] },
    "follow": { "choice": ["weight", "bias"], "start": "weight" },
    "kept": {
      "list": {
        "tuple": [
          { "list": { "tuple": [{ "number": [0.0001, 2] }, { "int": [1, 1000] }], "by": ":" }, "by": "_" },
          { "int": [0, 99999] }
        ],
        "by": "@",
        "counts": [1, 2]
      },
      "by": "/",
      "counts": [1, 3]
    }
  },
  "most": 1000,
  "problems": {
    "one": { "inputs": [1.0, 3.0], "targets": [2.0, 6.0], "parameters": ["weight"] },
    "line": {
      "inputs": [0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5],
      "targets": [1.3, 2.1, 3.0, 4.3, 4.8, 5.9, 6.2, 8.2],
      "parameters": ["weight", "bias"]
    }
  }
};
