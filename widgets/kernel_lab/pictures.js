// Where the lab's pictures come from: the site's photographs, or the reader's own, which never leaves the page.
// @ts-check

/** @typedef {import("./filter.js").Picture} Picture */

const LARGEST = 512; // pixels along the longer side; larger pictures are made smaller

/** A problem with the reader's picture; its message is a key of the words. */
export class PictureError extends Error {}

/** One of the photographs that the site brings along. @param {string} name @returns {Promise<ImageData>} */
export async function photograph(name) {
  const answer = await fetch(new URL(`../../pictures/${name}.webp`, import.meta.url));
  return imageData(await answer.blob(), Infinity);
}

/** The reader's picture. @param {Blob} file @returns {Promise<ImageData>} */
export async function ownPicture(file) {
  if (file.size > 60e6) throw new PictureError("too_big");
  try {
    return await imageData(file, LARGEST);
  } catch {
    throw new PictureError(file.type.startsWith("image/") ? "broken" : "no_image");
  }
}

/** Decode, and make smaller where it is too large. Of an animation this takes the first picture.
 * @param {Blob | HTMLVideoElement} source @param {number} largest */
export async function imageData(source, largest) {
  const bitmap = await createImageBitmap(source, { colorSpaceConversion: "none", premultiplyAlpha: "none" });
  const scale = Math.min(1, largest / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width, height);
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (
    canvas.getContext("2d", { willReadFrequently: true })
  );
  context.fillStyle = "#fff"; // what is transparent becomes white paper
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

/** The numbers of a picture: one plane of averages for grey, or three. @param {ImageData} image @param {"grey" | "rgb"} colours @returns {Picture} */
export function numbersOf({ width, height, data }, colours) {
  const plane = (/** @type {(at: number) => number} */ value) =>
    Float32Array.from({ length: width * height }, (_, i) => value(4 * i));
  const planes =
    colours === "grey"
      ? [plane((at) => Math.round((data[at] + data[at + 1] + data[at + 2]) / 3))]
      : [0, 1, 2].map((channel) => plane((at) => data[at + channel]));
  return { width, height, planes };
}
