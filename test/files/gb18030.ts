/** The text in GB18030: two bytes for each common character, four for the others, found with the decoder of the platform. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < "\u0080" ? [sign.charCodeAt(0)] : [...(codes().get(sign) ?? [])])),
  );
}

let known: ReadonlyMap<string, readonly number[]> | null = null;

function codes(): ReadonlyMap<string, readonly number[]> {
  if (known !== null) return known;
  const decoder = new TextDecoder("gb18030");
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) found.set(decoder.decode(Uint8Array.from([lead, trail])), [lead, trail]);
    }
  }
  for (const [lead, third] of pairs(0x81, 0x84, 0x81, 0xfe)) {
    for (const [second, last] of pairs(0x30, 0x39, 0x30, 0x39)) {
      const bytes = [lead, second, third, last];
      const sign = decoder.decode(Uint8Array.from(bytes));
      if (!found.has(sign)) found.set(sign, bytes);
    }
  }
  known = found;
  return found;
}

function pairs(from: number, to: number, low: number, high: number): [number, number][] {
  const range = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return range(from, to).flatMap((one) => range(low, high).map((other): [number, number] => [one, other]));
}
