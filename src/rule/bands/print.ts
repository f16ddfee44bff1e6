import type { Printing } from "../sentence/method.js";
import { SIGNED } from "../sentence/deviation.js";
import { award, percent, untold } from "../sentence/wording.js";
import type { Band, BandsRule } from "../types.js";

/** Words bands, one after another. */
export function print({ of, bands, otherwise, weight }: BandsRule, { unit }: Printing): string {
  const subject = { actual: "", change: "", completion: "完成目标值的", deviation: `与目标值${SIGNED}偏差` }[of];
  const figure = subject === "" ? (value: string): string => value + unit : percent;
  const printed = bands.map((band) => `${subject}${interval(band, figure)}${award(band)}`);
  if (otherwise !== undefined) printed.push(`否则${award(otherwise)}`);
  return untold(weight, bands) + printed.join("；");
}

function interval(band: Band, figure: (value: string) => string): string {
  const { min, max } = band;
  const low = (band.minInclusive ?? true) ? "≥" : ">";
  const high = (band.maxInclusive ?? false) ? "≤" : "<";
  if (min !== undefined && min === max) return exactly(figure(min));
  if (max === undefined) return min === undefined ? "其他" : low + figure(min);
  return min === undefined ? high + figure(max) : `${low}${figure(min)}且${high}${figure(max)}`;
}

/** `=-5` would begin a formula. */
function exactly(value: string): string {
  return value.startsWith("-") ? `等于${value}` : `=${value}`;
}

/** Bands with the defaults of their ends. */
export function complete(rule: BandsRule): BandsRule {
  return { ...rule, lowerIsBetter: rule.lowerIsBetter ?? "inverse", bands: rule.bands.map(withEnds) };
}

/** Whether an end is held is said only where there is one. */
function withEnds({ minInclusive = true, maxInclusive = false, ...band }: Band): Band {
  return {
    ...band,
    ...(band.min === undefined ? {} : { minInclusive }),
    ...(band.max === undefined ? {} : { maxInclusive }),
  };
}
