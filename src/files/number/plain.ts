/** The significant digits that a sheet shows of a number. */
const DIGITS = 15;

/**
 * A number as a sheet shows it whole: its 15 significant digits without an exponent, the point moved so many places to the
 * right. Only beyond 10^20 and below 10^-20 it keeps an exponent.
 *
 * @example
 * plainNumber(0.1 + 0.2) // => "0.3"
 * plainNumber(0.864, 2) // => "86.4"
 */
export function plainNumber(value: number, shift: number = 0): string {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa = "", power = ""] = value.toExponential(DIGITS - 1).split("e");
  const negative = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "").replace(/0+$/, "");
  if (digits === "") return "0";
  const point = Number(power) + shift + 1;
  if (point > 21 || point < -20) return `${negative}${digits.charAt(0)}${fraction(digits.slice(1))}E${power}`;
  if (point <= 0) return `${negative}0.${"0".repeat(-point)}${digits}`;
  const whole = digits.slice(0, point).padEnd(point, "0");
  return `${negative}${whole}${fraction(digits.slice(point))}`;
}

/** The digits after the point of a plain number. */
export function decimalsOf(plain: string): number {
  const point = plain.indexOf(".");
  return point < 0 ? 0 : plain.length - point - 1;
}

function fraction(digits: string): string {
  return digits === "" ? "" : `.${digits}`;
}
