/** A number for the eye alone: the length of a bar. */
export function shown(text: string): number {
  const [numerator = "0", denominator = "1"] = text.split("/");
  return Number(numerator) / Number(denominator);
}

/** A figure cut for a label; the whole of it stands in its explanation. */
export function short(text: string): string {
  const cut = text.includes("/") || text.length > 8 ? `≈${shown(text).toFixed(2)}` : text;
  return cut.replace("-", "−");
}
