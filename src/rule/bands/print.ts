import type { Printing } from "../sentence/method.js";
import { SIGNED } from "../sentence/deviation.js";
import { award, percent, untold } from "../sentence/wording.js";
import type { Band, BandsRule, BandEnds, BandFigure } from "../types.js";

type Figure = (value: string) => string;

/** Words bands, one after another. */
export function print({ of, bands, otherwise, weight, lateIn = "天" }: BandsRule, { unit }: Printing): string {
  const own = of === "lateness" ? lateIn.replace(/^月/, "个月") : unit;
  const printed = bands.map((band) => intervalInWords(of, band, own) + award(band));
  if (otherwise !== undefined) printed.push(`否则${award(otherwise)}`);
  return untold(weight, bands) + printed.join("；");
}

/** What an interval holds, and of which figure. */
export function intervalInWords(of: BandFigure, interval: BandEnds, unit: string): string {
  if (of === "lateness") return `逾期${between(interval, (value) => value + unit)}`;
  const subject = { actual: "", change: "", completion: "完成目标值的", deviation: `与目标值${SIGNED}偏差` }[of];
  return subject + between(interval, subject === "" ? (value) => value + unit : percent);
}

function between({ min, minInclusive = true, max, maxInclusive = false }: BandEnds, figure: Figure): string {
  const low = minInclusive ? "≥" : ">";
  const high = maxInclusive ? "≤" : "<";
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
  const { gaps, ...rest } = rule;
  return {
    ...rest,
    lowerIsBetter: rule.lowerIsBetter ?? "inverse",
    bands: rule.bands.map(withEnds),
    ...(gaps === true ? { gaps } : {}),
  };
}

function withEnds(band: Band): Band {
  const { minInclusive: _min, maxInclusive: _max, ...rest } = band;
  return { ...rest, ...heldEnds(band) };
}

/** Which ends an interval holds, with the defaults: said only of an end that is there. */
export function heldEnds({ min, minInclusive = true, max, maxInclusive = false }: BandEnds): BandEnds {
  return { ...(min === undefined ? {} : { minInclusive }), ...(max === undefined ? {} : { maxInclusive }) };
}
