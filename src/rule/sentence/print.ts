import { hundred, multiply, subtract, toText } from "../../exact/index.js";
import type {
  AttainmentParameters,
  Award,
  Band,
  BandsRule,
  ChecklistRule,
  Condition,
  DeductPerStepRule,
  OrdinalRule,
  Rule,
  TierBand,
  TiersRule,
} from "../types.js";
import { exact } from "./number.js";

/**
 * Words a rule as the sentence that a clerk would write.
 *
 * Every rule that {@link parseRule} can give is read back from its sentence as the same rule. Rules that no sentence
 * states (composite, manual, measures of an ordinal, modifiers) are worded for reading only.
 *
 * @example
 * printRule({ method: "deduct-per-step", step: "1", stepUnit: "百分点", points: "0.5", from: "95", side: "below" }) // => "≥95%得满分，每低1个百分点扣0.5分，不足1个百分点的不扣分，扣完为止"
 * printRule({ method: "all-or-nothing", weight: "2" }) // => "达到要求得2分，否则不得分"
 */
export function printRule(rule: Rule): string {
  return method(rule) + modifiers(rule);
}

function method(rule: Rule): string {
  const full = rule.weight === undefined ? "满分" : `${rule.weight}分`;
  switch (rule.method) {
    case "attainment":
      return attainment(rule, rule.weight);
    case "actual-rate":
      return `得分=实际完成率×${rule.weight === undefined ? "分值" : `${rule.weight}分`}`;
    case "all-or-nothing":
      return `达到要求得${full}，否则不得分`;
    case "bands":
      return bands(rule);
    case "deduct-per-step":
      return perStep(rule, full);
    case "deduct-per-case":
      return `${total(rule.weight)}每发现1例扣${rule.points}分，${limit(rule.floor, rule.weight)}`;
    case "add-per-case":
      return `每增加1个加${rule.points}分${rule.cap === undefined ? "" : `，最高不超过${rule.cap}分`}`;
    case "checklist":
      return checklist(rule);
    case "tiers":
      return tiers(rule);
    case "ordinal":
      return ordinal(rule);
    case "composite":
      return rule.parts
        .map((part, index) => `${index + 1}、${part.name ?? ""}（${award(part)}）：${printRule(part.rule)}`)
        .join("；");
    case "linear":
      return `${rule.from}不得分，${rule.to}得满分，其间按直线内插法计分`;
    case "manual":
      return `由人评定，得${rule.score}分：${rule.reason}`;
  }
}

function modifiers(rule: Rule): string {
  const over = rule.overAchievement;
  if (over === undefined) return "";
  const reason = over.reasonRequired === true ? "须说明原因" : "";
  const deduct = over.deduct === undefined ? "" : `扣${over.deduct}分`;
  const what = [reason, deduct].filter((each) => each !== "").join("，");
  return `；完成值达到目标值的${percent(over.threshold)}及以上的，${what === "" ? "予以标注" : what}`;
}

function attainment(rule: AttainmentParameters, weight: string | undefined): string {
  const points = weight === undefined ? "分值" : `${weight}分`;
  if (rule.passMark !== undefined) {
    const p = percent(rule.passMark);
    return `得分=（完成率-${p}）/（1-${p}）×${points}`;
  }
  if (rule.equality === "closeness") return `得分=（1-|实际值-目标值|/目标值）×${points}`;
  if (rule.lowerIsBetter === "overrun") return `得分=（1-（实际值-目标值）/目标值）×${points}`;
  if (rule.lowerIsBetter === "inverse") return `得分=目标值/实际值×${points}`;
  return `完成得${weight === undefined ? "满分" : points}，未完成的按完成比例得分`;
}

const WORD = { below: "低", above: "超过", either: "偏离" } as const;

function perStep(rule: DeductPerStepRule, full: string): string {
  const unit = rule.stepUnit ?? "";
  const step = `${rule.step}${unit === "百分点" ? "个百分点" : unit}`;
  const mark = unit === "百分点" ? "%" : unit;
  const partial = { "whole-only": "的不扣分", started: `的按${step}计`, prorate: "的按比例扣分" }[
    rule.partial ?? "whole-only"
  ];
  const head =
    rule.of === "completion"
      ? `完成目标值的≥${rule.from ?? "100"}%得${full}，`
      : rule.from === undefined
        ? total(rule.weight)
        : `${line(rule, mark)}得${full}，`;
  const side = rule.side === undefined ? "差" : WORD[rule.side];
  return `${head}每${side}${step}扣${rule.points}分，不足${step}${partial}，${limit(rule.floor, rule.weight)}`;
}

/** Where the full mark is reached. A step in % may be per cent of any figure: the line then has no unit. */
function line(rule: DeductPerStepRule, unit: string): string {
  const value = `${rule.from ?? ""}${unit === "%" && rule.stepUnit === "%" ? "" : unit}`;
  if (rule.side === "above") return `≤${value}`;
  return rule.side === "below" ? `≥${value}` : `=${value}`;
}

function total(weight: string | undefined): string {
  return weight === undefined ? "" : `满分${weight}分，`;
}

/** 扣完为止, or the most that is taken off where a part remains. */
function limit(floor: string | undefined, weight: string | undefined): string {
  if (floor === undefined || floor === "0") return "扣完为止";
  return weight === undefined ? `最低${floor}分` : `最多扣${toText(subtract(exact(weight), exact(floor)))}分`;
}

function bands(rule: BandsRule): string {
  const subject = { actual: "", completion: "完成目标值的", deviation: "与目标值偏差" }[rule.of];
  const scale = rule.of === "actual" ? (value: string): string => value : percent;
  const printed = rule.bands.map((band) => `${subject}${interval(band, scale)}${award(band)}`);
  if (rule.otherwise !== undefined) printed.push(`否则${award(rule.otherwise)}`);
  return printed.join("；");
}

function interval(band: Band, scale: (value: string) => string): string {
  const low = (band.minInclusive ?? true) ? "≥" : ">";
  const high = (band.maxInclusive ?? false) ? "≤" : "<";
  if (band.min !== undefined && band.min === band.max) return `=${scale(band.min)}`;
  if (band.max === undefined) return band.min === undefined ? "其他" : low + scale(band.min);
  if (band.min === undefined) return high + scale(band.max);
  return `${low}${scale(band.min)}且${high}${scale(band.max)}`;
}

function award(given: Award): string {
  if (given.points !== undefined) return given.points === "0" ? "不得分" : `得${given.points}分`;
  if (given.share === "1") return "得满分";
  return given.share === "0" ? "得分值的0%" : `得分值的${percent(given.share)}`;
}

function checklist(rule: ChecklistRule): string {
  return rule.elements
    .map(
      (element, index) =>
        `${index + 1}、${element.name}${mark(element)}${element.rule === undefined ? "" : own(element.rule, element)}`,
    )
    .join("；");
}

function mark(element: Award): string {
  return element.points === undefined ? `（分值的${percent(element.share)}）` : `（${element.points}分）`;
}

/** What an element has of its own: a deduction by case, or lesser tiers. */
function own(rule: Rule, element: Award): string {
  if (rule.method === "deduct-per-case") return `，每发现1例扣${rule.points}分，${limit(rule.floor, element.points)}`;
  if (rule.method !== "tiers" || element.points === undefined) return `，${printRule(rule)}`;
  return rule.tiers
    .slice(1)
    .map((tier) => `，${tier.name}${award({ share: tier.to })}`)
    .join("");
}

function tiers(rule: TiersRule): string {
  const single = rule.tiers.every((tier) => tier.from === tier.to && tier.default === tier.to);
  if (!single) return rule.tiers.map(tierInterval).join("；");
  const weight = rule.weight;
  return rule.tiers
    .map(({ name, to }) => {
      if (to === "0") return `${name}不得分`;
      if (weight !== undefined) return `${name}得${toText(multiply(exact(to), exact(weight)))}分`;
      return name + award({ share: to });
    })
    .join("；");
}

function tierInterval(tier: TierBand): string {
  const from = `${percent(tier.from)}（${tier.fromInclusive ? "含" : "不含"}）`;
  const to = `${percent(tier.to)}（${tier.toInclusive ? "含" : "不含"}）`;
  return `${tier.name}得分值的${from}-${to}${tier.default === undefined ? "" : `（一般按${percent(tier.default)}）`}`;
}

const AGAINST = { ">": "高于", ">=": "不低于", "<": "低于", "<=": "不高于", "=": "等于" } as const;

function ordinal(rule: OrdinalRule): string {
  return rule.outcomes
    .map((outcome) => `${outcome.when.length === 0 ? "否则" : outcome.when.map(condition).join("且")}${award(outcome)}`)
    .join("；");
}

function condition({ of, comparator, value }: Condition): string {
  if (of === "actual" && comparator === "=" && value === "0") return "没有发生";
  const subject = of === "actual" ? "" : ({ completion: "完成率", previous: "上年" }[of] ?? of);
  const bound = value === "previous" ? "上年" : value === "target" ? "目标值" : value;
  return subject + AGAINST[comparator] + bound;
}

function percent(share: string): string {
  return `${toText(multiply(exact(share), hundred))}%`;
}
