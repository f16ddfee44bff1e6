const DIGITS = "0123456789+-−=()";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

/**
 * Raised text in characters of its own, so that 10 with a raised 4 is not read as 104. What has none stays as it is.
 *
 * @example
 * `10${raised("4")}立方m${raised("2")}` // => "10⁴立方m²"
 */
export function raised(text: string): string {
  return mapped(text, RAISED);
}

/**
 * Lowered text in characters of its own.
 *
 * @example
 * `CO${lowered("2")}` // => "CO₂"
 */
export function lowered(text: string): string {
  return mapped(text, LOWERED);
}

function mapped(text: string, into: string): string {
  return text.replace(/[-+−=()\d]/g, (sign) => into.charAt(DIGITS.indexOf(sign)));
}
