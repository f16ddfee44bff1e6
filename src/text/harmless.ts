/* oxlint-disable no-control-regex -- control characters are what is looked for */
/**
 * Characters that do something where they should be seen: they steer a terminal, turn the direction of a line, end it,
 * or are half a character. A tab and a line end are what they are.
 */
const ACTING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;

/** The same, and pairs that are no matter: both halves of a character, and the two signs of a line end. */
const PARTS =
  /[\ud800-\udbff][\udc00-\udfff]|\r\n|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/g;

/**
 * A text as it may go out to a terminal, a page or a file: what a cell holds is shown, and can do nothing there.
 *
 * An escape is shown as `␛`, a mark of direction by its number (`⟨U+202E⟩`), half a character as `�`.
 *
 * @example
 * harmless("甲\u001b[31m乙\u202e"); // => "甲␛[31m乙⟨U+202E⟩"
 */
export function harmless(text: string): string {
  return ACTING.test(text) ? text.replace(PARTS, shown) : text;
}

function shown(character: string): string {
  if (character.length === 2) return character;
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code); // the picture of the sign
  if (code === 0x7f) return "␡";
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
