// The state as a Python program that makes the same picture.
// @ts-check

/** Which part of scikit-learn's photographs is shown: rows, columns. state.py cuts the same. */
export const CROPS = /** @type {Record<string, string>} */ ({ china: "20:230, 70:350", flower: "90:300, 170:450" });

/** The reader's file as the browser shows it; the words beside the program say where the two cannot agree. */
const OWN = [
  'picture = ImageOps.exif_transpose(Image.open("photo.png"))',
  'if picture.mode.startswith("I;16"):  # 16 bits a pixel: keep the upper 8',
  "    picture = Image.fromarray((np.array(picture) >> 8).astype(np.uint8))",
  'picture = picture.convert("RGBA")',
  'paper = Image.new("RGB", picture.size, "white")',
  "paper.paste(picture, mask=picture)  # what is transparent becomes white",
  "photo = torch.tensor(np.array(paper))",
];

const TORCH_BORDER = { zeros: "constant", reflect: "reflect", replicate: "replicate", circular: "circular" };
const SHOWN = { grey: "output / 2 + 128", absolute: "output.abs()", clamp: "output" };

/** @param {import("./state.js").State} state */
export function program(state) {
  const ring = (state.kernel.length - 1) / 2;
  const own = state.picture === "own";
  const rows = state.kernel.map(
    (row) => `    [${row.map((weight) => (Number.isInteger(weight) ? `${weight}.0` : weight)).join(", ")}],`,
  );
  const lines = [
    ...(own ? ["import numpy as np"] : []),
    "import torch",
    "import torch.nn.functional as F",
    own ? "from PIL import Image, ImageOps" : "from PIL import Image",
    ...(own ? [] : ["from sklearn.datasets import load_sample_image"]),
    "",
    ...(own ? OWN : [`photo = torch.tensor(load_sample_image("${state.picture}.jpg")[${CROPS[state.picture]}])`]),
    "kernel = torch.tensor([",
    ...rows,
    "])",
    "",
    state.colours === "grey"
      ? "image = photo.float().mean(dim=2).round()[None, None]"
      : "image = photo.float().permute(2, 0, 1)[:, None]  # a batch of 3",
    `padded = F.pad(image, (${Array(4).fill(ring).join(", ")}), mode="${TORCH_BORDER[state.border]}")`,
    `output = F.conv2d(padded, kernel[None, None])${state.divisor === 1 ? "" : ` / ${state.divisor}`}`,
    `shown = (${SHOWN[state.negatives]}).round().clamp(0, 255).byte()[:, 0]`,
    state.colours === "grey"
      ? 'Image.fromarray(shown[0].numpy()).save("filtered.png")'
      : 'Image.fromarray(shown.permute(1, 2, 0).numpy()).save("filtered.png")',
    `print(output[0, 0, ${state.at[0]}, ${state.at[1]}].item())`,
  ];
  return `${lines.join("\n")}\n`;
}
