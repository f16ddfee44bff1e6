// Not reading: parseFloat of the digits of the same cells.
import { cells } from "./cells.mjs";
export const run = () => {
  let read = 0;
  for (const { text } of cells) if (parseFloat(text.replace(/[^\d.]+/g, "")) > 0) read++;
  return read;
};
export const total = null;
