import { hundred } from "../exact/index.js";
import type { Cap } from "../indicator/policy.js";
import { bandText } from "../rule/award.js";
import { awardOf, inBand } from "./award.js";
import { UNKNOWN } from "./bound.js";
import { firstMatch } from "./first-match.js";
import { LEDGER, type Ledger } from "./ledger.js";
import { clear, constant, least, most, type Term, times, unsure } from "./term.js";

/** Figures that a cap goes by: a ratio as a share, or a node's figure before any cap. */
export interface CapSources {
  readonly ratios: ReadonlyMap<string, Term>;
  uncapped(path: string): Term | null;
}

/**
 * Keeps a figure within the points of the band that holds another one: the bands stand in the ledger, and the limit that
 * they come to is blank where none holds.
 */
export function capped(figure: Term, name: string, cap: Cap, weight: Term, sources: CapSources, ledger: Ledger): Term {
  const by = cap.by.startsWith("/") ? sources.uncapped(cap.by) : (sources.ratios.get(cap.by) ?? null);
  if (by === null) return figure;
  const floor = cap.as === "floor";
  ledger.heading(`${floor ? "保底" : "封顶"}：${name}`, cap.by);
  const value = ledger.step("所依据的数", clear(cap.by.startsWith("/") ? by : times(by, constant(hundred))));
  const matched = firstMatch(
    cap.bands.map((band) => ({ label: bandText(band), when: inBand(band, value), gives: awardOf(band, weight) })),
    ledger,
  );
  const limit = ledger.cell(floor ? "下限" : "上限", `IF(COUNT(${matched.range})=0,"",SUM(${matched.range}))`);
  const cell = `${LEDGER}!${limit}`;
  if (matched.error === UNKNOWN) return unsure(figure);
  const text = `${floor ? "MAX" : "MIN"}(${figure.text},${cell})`;
  if (matched.value === null) return { ...figure, text, binding: 3 };
  const bound: Term = { text: cell, binding: 3, value: matched.value, error: matched.error, clean: false };
  return floor ? most(figure, bound) : least(figure, bound);
}
