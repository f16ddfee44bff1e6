import { everyRatio } from "../budget/kit.js";
import type { Kit } from "../evaluate/kit.js";
import { allForms } from "../form/kit.js";
import { engineZh } from "../message/engine-families.js";
import { zh } from "../message/spreadsheet.js";
import { issue } from "../message/unsaid.js";
import { allMethods } from "../rule/kit.js";
import { allStandards } from "../standard/kit.js";
import { boundBy } from "./bound.js";
import type { EachCell } from "./define.js";
import { grade } from "./grade.js";
import { met, score } from "./indicator.js";
import { ratio } from "./ratio.js";
import type { CellFunction, CellFunctionOptions, Localized } from "./types.js";

/**
 * The functions behind a cell for a file that must stay small: `JX.SCORE`, `JX.MET`, `JX.RATIO` and `JX.GRADE` as
 * `cellFunctions` makes them, in Chinese, but that no rule may be a sentence; those that read or explain whole forms are
 * there too, and say where they are to be had.
 */
export function smallFunctions(options: CellFunctionOptions = {}): readonly CellFunction[] {
  return boundBy([score, met, ratio, grade, ...elsewhere], { zh: kit }, options);
}

/** All but what reads sentences, and one language. */
const kit: Kit = /* @__PURE__ */ (() => ({
  methods: allMethods,
  ratios: everyRatio,
  standards: allStandards,
  forms: allForms,
  sentences: null,
  messages: { ...engineZh, ...zh },
}))();

/** A function that is left out, so that a formula with it says so instead of `#NAME?`. */
function leftOut(name: string, title: Localized): EachCell {
  const text = {
    zh: "这个小文件里没有，jixiao.global.js 里有",
    en: "Not in this small file, but in jixiao.global.js",
  };
  return {
    name,
    title,
    help: text,
    example: `JX.${name}(A1)`,
    shape: "each",
    parameters: [{ name: "cells", title, help: text, type: "any", range: true, optional: true, repeating: true }],
    prepare: () => [],
    compute: () => [issue("error", "sheet/function-not-included", { name: `JX.${name}` })],
  };
}

const elsewhere: readonly EachCell[] = [
  leftOut("EVALUATE", { zh: "自评得分表", en: "Scored form" }),
  leftOut("AUDIT", { zh: "自评表审核", en: "Findings of a form" }),
  leftOut("EXPLAIN", { zh: "得分说明", en: "How a score comes about" }),
];
