/** Stretches of character codes, each by its first and its last. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/** Whether a character code lies in one of these stretches. */
export function isWithin(ranges: Ranges, code: number): boolean {
  for (const [first, last] of ranges) if (code >= first && code <= last) return true;
  return false;
}

/** Whether one of these characters stands at a place of a text. */
export function isOneOf(chars: string, text: string, at: number): boolean {
  return at >= 0 && at < text.length && chars.includes(text.charAt(at));
}

/** 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A to Z, a to z. */
export function isLatinLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
