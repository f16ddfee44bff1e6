import { fraction, type Fraction } from "./fraction.js";
import type { Random } from "./random.js";

/** A number as a cell writes it. */
export interface Written {
  text: string;
  value: Fraction;
}
export function written(text: string): Written {
  return { text, value: fraction(text) };
}

const PLAIN = ["1", "3", "5", "7", "12", "90", "95", "98", "100", "150", "200", "365"] as const;
const ODD = [
  "0",
  "0",
  "0",
  "0",
  "0.001",
  "33.333",
  "97.50",
  "100.00",
  "0.30",
  "99.999999999999999999",
  "1e900",
  "-30",
  "-7.5",
] as const;
const FACTORS = [
  "0",
  "0.0001",
  "0.5",
  "0.6",
  "0.8",
  "0.9",
  "0.95",
  "0.99",
  "1",
  "1",
  "1",
  "1.05",
  "1.2",
  "1.3",
  "2",
  "-0.5",
] as const;

/** A number for a target. */
export function targetNumber(random: Random, nasty: number): Written {
  if (!random.one(nasty)) return written(random.pick(PLAIN));
  const text = random.pick(ODD);
  return written(text === "1e900" ? longNumber(random) : text);
}

/** A number of 900 digits once in a while, else one of forty. */
function longNumber(random: Random): string {
  const digits = random.one(12) ? 900 : 40;
  const all = Array.from({ length: digits }, () => String(random.below(10))).join("");
  return `7${all.slice(1, digits - 20)}.${all.slice(digits - 19)}3`;
}

/** A number near what it is held against: at it, some parts of it, or quite another one. */
export function actualNumber(random: Random, target: Fraction): Written {
  if (random.one(6)) return written(random.pick(["1/11", "200/11", "0", "2", "85", "97.3", "102.50", "0.5", "-4"]));
  if (target.isZero()) return written(random.pick(["0", "0", "1", "3", "-3", "0.5", "0.0001"]));
  const value = target.times(fraction(random.pick(FACTORS)));
  const text = value.toString();
  const zeros = random.one(8) && !text.includes("/") ? (text.includes(".") ? "0" : ".00") : "";
  return { text: text + zeros, value };
}
