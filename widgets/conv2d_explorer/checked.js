// Written by hand from what tests/widgets/test_conv2d_explorer.py counts, which fails when this is not that number.
export const checked = { torch: "2.13.0", configurations: 17173 };
