import { compare, hundred, toText } from "../../exact/index.js";
import { changeIn } from "../sentence/change.js";
import { isDeviation } from "../sentence/deviation.js";
import type { Facts } from "../sentence/facts.js";
import type { Printing, Takes } from "../sentence/method.js";
import { decimalOf, exact, hundredth } from "../sentence/number.js";
import { passIn } from "../sentence/pass.js";
import { type Outcome, type Reading, refuse } from "../sentence/refusal.js";
import { formulaRefusal, scored, scoreOf } from "../sentence/score.js";
import type { Stretch } from "../sentence/tokens.js";
import { inUnitOf } from "../sentence/units.js";
import { award, percent, total } from "../sentence/wording.js";
import { type Anchor, anchorsOf } from "./anchors.js";
import { lookedUp } from "./looked-up.js";
import type { LinearRule } from "./parameters.js";

export const takes: Takes = { over: true };

/** 60%以下不得分，100%得满分，其间按直线内插法计分: two figures with what each earns, and a line between them. */
export function fits(facts: Facts, reading: Reading): Outcome | null {
  if (facts.basis === "formula") return byFormula(facts, reading);
  if (facts.basis !== "interpolation") return null;
  const stray = strayIn(facts);
  if (stray !== undefined) return refuse("rule/not-a-rule", stray);
  const off = isDeviation([...facts.grades.map(({ condition }) => condition), ...facts.betweens], reading);
  if (off) return refuse("rule/not-a-rule", facts);
  const anchors = anchorsOf(facts, reading);
  if ("refused" in anchors) return anchors;
  const { from, to, unit, weight } = anchors;
  if (!isOnSide(from, to)) return refuse("rule/incomplete", facts);
  const of = lookedUp(facts, anchors, reading);
  if (typeof of === "object") return of;
  const scale = of === "completion" ? hundredth : inUnitOf(unit, [from.value, to.value], facts, reading);
  if (typeof scale === "object") return scale;
  const [fromShare, toShare] = [toText(from.share), toText(to.share)];
  const rule: LinearRule = {
    method: "linear",
    of: of === "actual" && changeIn(reading.target) !== null ? "change" : of,
    from: scale(from.value),
    to: scale(to.value),
    ...(fromShare === "0" ? {} : { fromShare }),
    ...(toShare === "1" ? {} : { toShare }),
    ...(weight === null ? {} : { weight }),
  };
  return { rule };
}

/** 得分=（实际完成值-60%）/（1-60%）×分值: a line of the value itself, where that is in per cent; else nobody can tell. */
function byFormula(facts: Facts, reading: Reading): Outcome | null {
  const score = scoreOf(facts, reading);
  if ("refused" in score) return null;
  const { text } = reading.source;
  const pass = passIn(text, score.measure);
  if (pass === null || pass.ofCompletion) return null;
  const isRising = compare(exact(pass.mark), hundred) < 0;
  if (pass.subject === "" || reading.figures !== "%" || !isRising) return formulaRefusal(text, score.formula, reading);
  const of = changeIn(reading.target) === null ? "actual" : "change";
  return scored({ method: "linear", of, from: decimalOf(pass.mark), to: "100" }, score, facts, reading);
}

/** What has no place beside a line between two figures. */
function strayIn(facts: Facts): Stretch | undefined {
  const { betweens, deductions, ratios, partials, standards, limits } = facts;
  const limit = limits.find(
    ({ type, points }) =>
      type !== "total" && !(type === "cap" && points === null) && !(type === "least" && points === "0"),
  );
  return betweens[1] ?? deductions[0] ?? ratios[0] ?? partials[0] ?? standards[0] ?? limit;
}

/** Whether the lesser share holds on from its figure outward, and the greater one from its own: ≤60% and ≥100%. */
function isOnSide(from: Anchor, to: Anchor): boolean {
  const rising = compare(exact(from.value), exact(to.value)) < 0;
  return from.side !== (rising ? "min" : "max") && to.side !== (rising ? "max" : "min");
}

/** Words a line between two figures. */
export function print(rule: LinearRule, { unit }: Printing): string {
  const { of, from, to, fromShare = "0", toShare = "1", weight } = rule;
  const figure = of === "completion" ? percent : (value: string): string => value + unit;
  const subject = of === "completion" ? "完成目标值的" : "";
  const [low, high] = compare(exact(from), exact(to)) < 0 ? ["≤", "≥"] : ["≥", "≤"];
  const full = toShare === "1" && weight !== undefined;
  const least = fromShare === "0" ? "不得分" : award({ share: fromShare });
  const most = full ? `得${weight}分` : award({ share: toShare });
  const [first, last] = [`${subject}${low}${figure(from)}${least}`, `${subject}${high}${figure(to)}${most}`];
  return `${full ? "" : total(weight)}${first}，${last}，其间按直线内插法计分`;
}

/** A line with its default shares. */
export function complete(rule: LinearRule): LinearRule {
  return { ...rule, fromShare: rule.fromShare ?? "0", toShare: rule.toShare ?? "1" };
}
