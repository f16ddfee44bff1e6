/** The signs of fonts of signs that forms are ticked with. */
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { "6C": "●", "6E": "■", "6F": "□", "71": "□", A8: "□", FB: "✗", FC: "✓", FD: "☒", FE: "☑" },
  "wingdings 2": { "4F": "✗", "50": "✓", "51": "☒", "52": "☑", "53": "☒", "54": "☒", "2A": "□", A3: "□" },
  symbol: { A3: "≤", B3: "≥", B1: "±", B4: "×", B8: "÷", B9: "≠", A5: "∞", B7: "·", "2D": "−" },
};

/**
 * A character of a font of signs (`w:sym`) as text; one that is not known stands as `□`, as it is shown without its font.
 *
 * @example
 * symbolOf("Symbol", "F0B3") // => "≥"
 */
export function symbolOf(font: string, code: string): string {
  const number = Number.parseInt(code, 16);
  if (!(number > 0 && number < 0x110000)) return "";
  const isPrivate = number >= 0xf000 && number <= 0xf0ff;
  const low = (number & 0xff).toString(16).toUpperCase();
  return SIGNS[font.toLowerCase()]?.[low] ?? (isPrivate ? "□" : String.fromCodePoint(number));
}
