import { capFigure } from "../evaluate/caps.js";
import { hundred } from "../exact/index.js";
import type { Step } from "../figure/figure.js";
import { input } from "../figure/make.js";
import type { Host } from "../figure/sheet/host.js";
import { UNKNOWN } from "../figure/sheet/bound.js";
import { constant, type Term, times, unsure } from "../figure/sheet/term.js";
import { clear } from "../figure/sheet/tidy.js";
import { SheetWriter } from "../figure/sheet/writer.js";
import type { Cap } from "../standard/policy.js";
import { LEDGER, type Ledger } from "./ledger.js";
import { numbersHost } from "./shown.js";

/** Figures that a cap goes by: a ratio as a share, or a node's figure before any cap. */
export interface CapSources {
  readonly ratios: ReadonlyMap<string, Term>;
  uncapped(path: string): Term | null;
}

/**
 * Keeps a figure within the points of the band that holds another one, step by step in the ledger.
 *
 * @param figure The figure, its cells named with their sheet.
 */
export function capped(figure: Term, name: string, cap: Cap, weight: Term, sources: CapSources, ledger: Ledger): Term {
  const by = cap.by.startsWith("/") ? sources.uncapped(cap.by) : (sources.ratios.get(cap.by) ?? null);
  if (by === null) return figure;
  const start = ledger.mark();
  const as = cap.as === "floor" ? "保底" : "封顶";
  ledger.heading(`${as}：${name}`, cap.by);
  ledger.check(`ISNUMBER(${by.text})`, '"所依据的数算不出"');
  ledger.check(`ISNUMBER(${figure.text})`, '"有指标要改"');
  ledger.check(`ISNUMBER(${weight.text})`, '"分值要改"');
  const numbers = {
    by: ledger.step("所依据的数", clear(cap.by.startsWith("/") ? by : times(by, constant(hundred)))),
    figure: ledger.step(`${as}前`, figure),
    weight,
  };
  const kept = new SheetWriter(hostOf(numbers, ledger)).last(
    capFigure(cap, input("figure"), input("by"), input("weight")),
  );
  const cell = ledger.last(`${as}后`, kept);
  ledger.close();
  if (cell.error === UNKNOWN || !ledger.fitsSince(start)) {
    ledger.back(start);
    return unsure(figure);
  }
  return { ...cell, text: `${LEDGER}!${cell.text}` };
}

/** A cap looks at three numbers, and at nothing that anybody says. */
function hostOf(numbers: Readonly<Record<string, Term>>, ledger: Ledger): Host {
  return {
    ...numbersHost(numbers, hundred),
    step: ({ what }: Step, worked) => ledger.step(what, worked),
    row: (label, worked) => ledger.cell(label, worked),
    nameOf: () => "所依据的数",
  };
}
