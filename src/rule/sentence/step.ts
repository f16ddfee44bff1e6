import { ABOVE, BELOW, CASE, COUNTING, EITHER, LATE, TIME, UNIT } from "./lexicon.js";
import { decimalOf, DIGITS, WORDS } from "./number.js";

/** What stands between 每 and the points: `超过一个百分点`, `发现一例`, `低于95%1个百分点`. */
export interface Step {
  /** A case is counted; a step is measured. */
  readonly kind: "case" | "step";
  readonly step: string;
  readonly unit: string | null;
  readonly side?: "below" | "above" | "either";
  /** A line stated inside the phrase itself. */
  readonly from?: { readonly value: string; readonly unit: string | null };
  /** The words are of going beyond the target: 每超目标任务引进1个. */
  readonly beyond?: true;
}

/** A phrase longer than this is no step. */
const LONGEST = 80;

const FIGURES = new RegExp(`(${DIGITS})(${UNIT})?|(${WORDS})(${UNIT})`, "g");
const OBJECT_OF_COMPARISON =
  "(?:年初|年度|预期|既定|规定|计划|考核)?(?:目标|指标|计划|标准|预算|任务|基准|规定|要求)(?:值|数|量|任务|时间|时限|期限|水平)?";
const VERB = new RegExp(
  `(?:(${CASE})|(${LATE})|(${BELOW})|(${ABOVE})|(${EITHER}))(?:于|了|出|过|完成)?(?:${OBJECT_OF_COMPARISON})?[,:]?$`,
);
/** 低于序时进度5个百分点: the verb before what is compared with. */
const VERB_FIRST = new RegExp(`^(?:比|较)?()(?:(${LATE})|(${BELOW})|(${ABOVE})|(${EITHER}))[^\\d]{0,10}$`);
/** 每超过（降低）5%, 每高于或低于1%. */
const BOTH = new RegExp(`(?:(?:${ABOVE})[(或、/和及]+(?:${BELOW})|(?:${BELOW})[(或、/和及]+(?:${ABOVE}))\\)?`);
const TAIL_OF_MEASURE = /^(?:的|以上|时|者|部分|,|,?则|及时|完成的?|上报的?|报送的?|到位的?|提交的?)*$/;
const COUNTS = new RegExp(`^(?:${COUNTING})$`);
const LASTS = new RegExp(`^(?:${TIME})$`);

/** Reads the phrase of a step; "incomplete" where its number is missing, null where it is no step. */
export function stepOf(phrase: string): Step | "incomplete" | null {
  if (phrase.length > LONGEST) return null;
  if (BOTH.test(phrase)) {
    const step = stepOf(phrase.replace(BOTH, "偏离"));
    return step === null || step === "incomplete" || step.kind === "case" ? null : { ...step, side: "either" };
  }
  const text = phrase.replace(/\([^()\d]*\)/g, "").replace(/[,:的]+$/, "");
  const figures = [...text.matchAll(FIGURES)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    value: decimalOf(found[1] ?? found[3] ?? ""),
    unit: found[2] ?? found[4] ?? null,
  }));
  const figure = figures[figures.length - 1];
  if (figure === undefined) return unnumbered(text);
  const tail = text.slice(figure.to);
  if (figures.length === 1) return measured(text.slice(0, figure.from), figure.value, figure.unit, tail);
  const line = figures[0];
  if (figures.length > 2 || line === undefined) return null;
  const between = text.slice(line.to, figure.from).replace(/^(?:的|,|以上|以下)+/, "");
  const before = text.slice(0, line.from);
  const step = measured(between === "" ? before : between, figure.value, figure.unit, tail);
  if (step === null || step.kind !== "step" || !VERB.test(before)) return null;
  return { ...step, from: { value: line.value, unit: line.unit } };
}

/** 每天, 每例, 每次: one of the unit. */
function unnumbered(text: string): Step | "incomplete" | null {
  const unit = new RegExp(`^(.*?)(${UNIT})([^]*)$`).exec(text);
  const known = new RegExp(`^(${UNIT})`).exec(text);
  if (known !== null) {
    const name = known[1] ?? "";
    return name.includes("百分点") || name === "%" ? "incomplete" : measured("", "1", name, text.slice(name.length));
  }
  if (VERB.test(text)) return "incomplete";
  const [, before = "", name = "", tail = ""] = unit ?? [];
  if (name.includes("百分点") || name === "%") return VERB.test(before) ? "incomplete" : null;
  return COUNTS.test(name) && tail === "" && VERB.test(before) ? measured(before, "1", name, tail) : null;
}

function measured(before: string, step: string, unit: string | null, tail: string): Step | null {
  const verb = VERB.exec(before) ?? (unit !== null && !COUNTS.test(unit) ? VERB_FIRST.exec(before) : null);
  const [, counted, late, below, above, either] = verb ?? [];
  const about = { step, unit };
  const beyond = /超|多/.test(before) ? ({ beyond: true } as const) : {};
  if (counted !== undefined && counted !== "") return { kind: "case", ...about, ...beyond };
  const counts = unit === null || COUNTS.test(unit);
  if (late !== undefined && counts) return { kind: "case", ...about };
  if (verb === null) {
    if (unit !== null && COUNTS.test(unit)) return { kind: "case", ...about, ...beyond };
    if (before !== "" && !/^(?:比|较|与)?[^\d]{0,6}$/.test(before)) return null;
    return TAIL_OF_MEASURE.test(tail) && unit !== null ? { kind: "step", ...about } : null;
  }
  if (unit !== null && !counts && !TAIL_OF_MEASURE.test(tail)) return null;
  if (late !== undefined || above !== undefined) return { kind: "step", ...about, side: "above" };
  if (below !== undefined) return { kind: "step", ...about, side: "below" };
  return either === "差" ? { kind: "step", ...about } : { kind: "step", ...about, side: "either" };
}

/** 每完成1个得2分: points for each case, which is what a bonus is. */
export function isCounted(phrase: string): boolean {
  return COUNTED.test(phrase) && stepOf(phrase) !== null;
}

const COUNTED = new RegExp(`^[^\\d,;。]{0,10}?(?:1|一)(?:${COUNTING})[^\\d,;。]{0,8}$`);

/** Whether a unit is one of time. */
export function lasts(unit: string | null): boolean {
  return unit !== null && LASTS.test(unit);
}

const IMPLIED = new RegExp(
  `(?:(${CASE}|${LATE}|缺少|减少|降低|不符合|不满足|不达标|未达到|少|低|超)|(?:${CASE}|未)[^\\d,;。以每]{1,12}?|^)(?:其中|任意|任何)?(?:一|1)(?!次性)(个百分点|${TIME}|${COUNTING})([^\\d,;。]{0,20}?)的?$`,
);

/** A step without 每: `缺一项扣0.5分`, `逾期1天扣1分`; null where the clause states none. */
export function impliedStepOf(clause: string): Step | null {
  if (clause.length > LONGEST) return null;
  const text = clause.replace(/[,:]+$/, "");
  const found = IMPLIED.exec(text);
  if (found === null || /[\d以]/.test(text.slice(0, found.index))) return null;
  const [, verb = "", unit = "", tail = ""] = found;
  const step = measured(verb, "1", unit, tail);
  return step !== null && (verb !== "" || step.kind === "case") ? step : null;
}
