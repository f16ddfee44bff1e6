import type { ZeroDenominatorPolicy } from "./policy.js";
import { freeze } from "../freeze.js";
import type { StandardEntry, Provenance, Rounding } from "./types.js";

/** How the library rounds where no document says how: the commonest practice, and visibly its own choice. */
export const defaultRounding: StandardEntry<Rounding> = /* @__PURE__ */ freeze({
  places: 2,
  mode: "half-up",
  stage: "indicator",
  source: "本库约定：文件未规定小数位数和取舍办法",
  basis: "default",
  note: "四舍五入保留两位小数，逐项取舍后相加，是填报系统中最常见的做法",
});

/** What all scored blocks weigh together where no document says. */
export const defaultFullMarks = "100";

/** What a ratio over zero means where no document says: the caller is asked. */
export const defaultZeroDenominator: ZeroDenominatorPolicy = "issue";

export const defaultFullMarksProvenance: StandardEntry<Provenance> = /* @__PURE__ */ freeze({
  source: "本库约定：文件未写明满分，按百分制",
  basis: "default",
});

export const defaultZeroDenominatorProvenance: StandardEntry<Provenance> = /* @__PURE__ */ freeze({
  source: "本库约定：文件未规定分母为零怎样计分，由填报人确定",
  basis: "default",
});
