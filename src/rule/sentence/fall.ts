import { negate, toText } from "../../exact/index.js";
import type { Target } from "../../cell/types.js";
import type { Band, BandsRule, Rule } from "../types.js";
import { changeIn, wayIn } from "./change.js";
import { isDeviation } from "./deviation.js";
import type { Condition, Facts } from "./facts.js";
import { exact } from "./number.js";
import { namesCompletion } from "./percent.js";
import { type Reading, refuse, type Refusal } from "./refusal.js";

/** How a figure of a sentence is signed: by a word before it, by its own sign, or by nothing that it says. */
type Way = "fall" | "rise" | "signed" | "untold" | "completion";

interface Figure {
  readonly way: Way;
  readonly value: string;
}

/** What a target measures with a sign. */
type Asked = Extract<Target, { readonly kind: "change" | "threshold" }>;

/**
 * Whether the figures of a sentence are the sizes of falls. A target measures a fall below zero, 下降3%以上 as −3 or less, and
 * a sentence says its size. Words say so, else the target's own figure; where neither does, nobody can tell.
 */
export function fallsIn(facts: Facts, reading: Reading): boolean | Refusal {
  if (!MEASURED.includes(facts.basis) || isDeviation(conditionsOf(facts), reading)) return false;
  const figures = figuresOf(facts);
  const told = new Set(figures.map(({ way }) => way));
  const asked = askedBy(reading.target);
  if (asked === null) {
    const isOpen = figures.length > 0 && ofSeveral(reading.target);
    return isOpen || (told.has("fall") && isUnmeasured(reading)) ? refuse("rule/incomplete", facts) : false;
  }
  const isMixed = told.has("rise") || figures.some(({ value }) => value.startsWith("-"));
  const falls = told.has("fall") ? (isMixed ? null : true) : isUntold(figures, told, asked);
  const isClear = falls !== null && !(falls ? isMovedOtherwise(facts, figures, asked) : isTurned(facts, told, asked));
  return isClear ? falls : refuse("rule/incomplete", facts);
}

const MEASURED: readonly Facts["basis"][] = ["figures", "deduction", "interpolation"];

/** Without a target that is a number, a cell says 下降5% as −5 and 5% as 5. */
function isUnmeasured({ target, name }: Reading): boolean {
  const isOpen = target === null || target.kind === "qualitative" || target.kind === "deadline";
  return isOpen && name !== null && wayIn(name) !== -1;
}

/** ≥95%且同比增长5%以上: which of the two a figure is about is not told. */
function ofSeveral(target: Target | null): boolean {
  return target?.kind === "all" && target.targets.some(({ kind }) => kind === "change");
}

function askedBy(target: Target | null): Asked | null {
  return changeIn(target) ?? (target?.kind === "threshold" && target.value.startsWith("-") ? target : null);
}

/** Whether figures without a word are falls all the same; null where it is not told. */
function isUntold(
  figures: readonly Figure[],
  told: ReadonlySet<Way>,
  { kind, value, comparator }: Asked,
): boolean | null {
  const isFall = value.startsWith("-") || (value === "0" && !comparator.startsWith(">"));
  if (!isFall || told.has("signed")) return false;
  const untold = figures.filter((figure) => figure.way === "untold" && figure.value !== "0");
  if (untold.length === 0) return figures.length === 0 && kind === "change";
  const own = untold.some((figure) => `-${figure.value}` === value);
  // A threshold below zero (≤-18℃) is no fall: what is written without its sign may be on either side.
  if (kind === "threshold") return own ? null : false;
  return own && !told.has("rise") ? true : null;
}

/** -3%以下得满分，每低1个百分点扣1分: what has its sign has no lower fall on the side of a greater one. */
function isTurned({ deductions }: Facts, told: ReadonlySet<Way>, asked: Asked): boolean {
  return told.has("signed") && deductions[0]?.step.side === (forbidsAbove(asked) ? "below" : "above");
}

/** 下降3%以上得满分，每下降1个百分点扣1分: a step that itself says which way it goes, and not the one that loses points. */
function isMovedOtherwise({ deductions }: Facts, figures: readonly Figure[], asked: Asked): boolean {
  const moved = deductions[0]?.step.moved;
  if (moved === undefined) return false;
  return figures.length > 0 ? moved === -1 : (moved === 1) !== forbidsAbove(asked);
}

function forbidsAbove({ comparator }: Asked): boolean {
  return !comparator.startsWith(">");
}

function conditionsOf({ grades, deductions, betweens, rest }: Facts): readonly Condition[] {
  const all = [
    ...grades.map(({ condition }) => condition),
    ...deductions.map(({ lead }) => lead),
    ...betweens,
    ...rest,
  ];
  return all.sort((left, right) => left.from - right.from);
}

/** The figures that a sentence compares with; one without words before it goes on as the one before. */
function figuresOf(facts: Facts): readonly Figure[] {
  const figures: Figure[] = [];
  let way: Way = "untold";
  for (const { subject, ranges } of conditionsOf(facts)) {
    if (ranges.length > 0) way = wayOf(subject, way);
    const ends = ranges.flatMap(({ min, max, mirrored }) => (mirrored === true ? [] : [min, max]));
    for (const end of ends) if (end !== undefined) figures.push(figureOf(end.value, way));
  }
  for (const { value } of facts.standards) figures.push(figureOf(value, way));
  for (const { step } of facts.deductions) if (step.from !== undefined) figures.push(figureOf(step.from.value, way));
  return figures.filter((figure) => figure.way !== "completion");
}

function wayOf(subject: string, before: Way): Way {
  const way = wayIn(subject);
  if (way !== null) return way === 1 ? "rise" : "fall";
  if (subject === "") return before;
  return namesCompletion(subject) ? "completion" : "untold";
}

/** A figure with a sign of its own; 下降-3% has two of them, and keeps the word's. */
function figureOf(value: string, way: Way): Figure {
  return { value, way: value.startsWith("-") && way !== "fall" ? "signed" : way };
}

/** A rule with the signs that its target measures its figures by; `falls` as {@link fallsIn} says. */
export function signed(rule: Rule, falls: boolean, { target }: Reading): Rule {
  const asked = askedBy(target);
  if (asked === null) return rule;
  const floored = rule.method === "bands" && asksFor(asked, falls) ? fromZero(rule) : rule;
  return falls ? turned(floored, asked) : floored;
}

/** Whether a target asks for a greater change, in the way that a sentence speaks of it. */
function asksFor({ value, comparator }: Asked, falls: boolean): boolean {
  return (
    (value === "0" || value.startsWith("-") === falls) && (comparator === "=" || comparator.startsWith("<") === falls)
  );
}

/** 增长5%以上得10分，增长5%以下得5分，否则不得分: a rise within 5 % is none below zero, which is what is left to 否则. */
function fromZero(rule: BandsRule): BandsRule {
  if (rule.of !== "change" || rule.otherwise === undefined) return rule;
  const bands = rule.bands.map((band) => {
    const isOpen =
      band.min === undefined && band.max !== undefined && !/^(?:0$|-)/.test(band.max) && band.points !== "0";
    return isOpen ? { min: "0", minInclusive: true, ...band } : band;
  });
  return { ...rule, bands };
}

function turned(rule: Rule, asked: Asked): Rule {
  switch (rule.method) {
    case "bands":
      return rule.of === "completion" ? rule : { ...rule, bands: rule.bands.map(turnedBand) };
    case "linear":
      return rule.of === "completion" ? rule : { ...rule, from: negated(rule.from), to: negated(rule.to) };
    case "deduct-per-step": {
      const { of, from, side } = rule;
      if (of === "completion") return rule;
      const isSided = side === "above" || side === "below";
      if (from !== undefined) {
        return { ...rule, from: negated(from), ...(isSided ? { side: side === "above" ? "below" : "above" } : {}) };
      }
      // Without a figure either sense of 每低1个百分点 is meant: it is the side that the target forbids.
      return isSided ? { ...rule, side: forbidsAbove(asked) ? "above" : "below" } : rule;
    }
    default:
      return rule;
  }
}

function turnedBand({ min, minInclusive, max, maxInclusive, ...award }: Band): Band {
  return {
    ...(max === undefined ? {} : { min: negated(max), minInclusive: maxInclusive === true }),
    ...(min === undefined ? {} : { max: negated(min), maxInclusive: minInclusive !== false }),
    ...award,
  };
}

function negated(value: string): string {
  return toText(negate(exact(value)));
}
