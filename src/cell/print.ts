import type { Actual, ChangeTarget, Comparator, DeadlineTarget, Target, ThresholdTarget } from "./types.js";

/**
 * Prints a target as a form would write it, so that {@link parseTarget} reads it back.
 *
 * @example
 * printTarget({ kind: "threshold", comparator: ">=", value: "98", unit: "%", stated: true }) // => "≥98%"
 * printTarget({ kind: "deadline", latest: "--12-31", inclusive: true, every: "year" }) // => "每年12月31日前"
 */
export function printTarget(target: Target): string {
  switch (target.kind) {
    case "threshold":
      return printThreshold(target);
    case "range": {
      const min = target.min + (target.minInclusive ? "" : "(不含)");
      const max = target.max + (target.maxInclusive ? "" : "(不含)");
      return counted(`${min}~${max}${target.unit ?? ""}`, target.min, target.unit);
    }
    case "deadline":
      return printDeadline(target);
    case "change":
      return printChange(target);
    case "qualitative":
      return target.text;
    case "all":
      return target.targets.map(printTarget).join("且");
  }
}

/**
 * Prints an actual value as a form would write it, so that {@link parseActual} reads it back.
 *
 * @example
 * printActual({ kind: "quantity", value: "-31.55", unit: "%" }) // => "-31.55%"
 * printActual({ kind: "date", date: "2021-12-31" }) // => "2021年12月31日"
 */
export function printActual(actual: Actual): string {
  switch (actual.kind) {
    case "quantity":
      return counted(actual.value + (actual.unit ?? ""), actual.value, actual.unit);
    case "date":
      return printDay(actual.date);
    case "qualitative":
      return actual.text;
  }
}

const SIGN: Readonly<Record<Comparator, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" };
const TURNED: Readonly<Record<Comparator, Comparator>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "=" };

function printThreshold(target: ThresholdTarget): string {
  const number = target.value + (target.unit ?? "") + (target.approximate === true ? "左右" : "");
  if (!target.stated) return counted(number, target.value, target.unit);
  // ≥2000年 would be the year 2000.
  const dated = /^[年月]$/.test(target.unit ?? "") && /^(?:19|20|21)\d\d(?:\.\d\d?)?$/.test(target.value);
  return SIGN[target.comparator] + (dated ? `共${number}` : number);
}

/** A number that would read as a date (12月, 2021年, 2021.12, 12月/日) is printed as a count. */
function counted(text: string, value: string, unit: string | null): string {
  const dated = unit !== null && /^(?:年|月|季度|日|号)/.test(unit);
  return dated || /^(?:20\d\d\.\d\d?|20\d{6})$/.test(value) ? `共${text}` : text;
}

const BASE: Readonly<Record<NonNullable<ChangeTarget["base"]>, string>> = {
  "previous-year": "较上年",
  "previous-period": "环比",
  initial: "较基期",
};

function printChange(target: ChangeTarget): string {
  const base = target.base === undefined ? "" : BASE[target.base];
  const about = target.approximate === true ? "左右" : "";
  if (target.value === "0" || target.value.startsWith("-")) {
    if (target.value === "0") return `${base}变化${SIGN[target.comparator]}0${target.unit ?? ""}${about}`;
    return `${base}下降${SIGN[TURNED[target.comparator]]}${target.value.slice(1)}${target.unit ?? ""}${about}`;
  }
  const verb = target.unit === null || target.base !== undefined || "%‰".includes(target.unit) ? "增长" : "变化";
  return `${base}${verb}${SIGN[target.comparator]}${target.value}${target.unit ?? ""}${about}`;
}

const EVERY: Readonly<Record<NonNullable<DeadlineTarget["every"]>, string>> = {
  year: "每年",
  "half-year": "每半年末前",
  quarter: "每季度末前",
  month: "每月",
};

function printDeadline(target: DeadlineTarget): string {
  const every = target.every === undefined ? "" : EVERY[target.every];
  const early = target.inclusive ? "" : "早于";
  if (target.every === "half-year" || target.every === "quarter") return early + every;
  if (target.every === "month") return `${early}${every}${Number(target.latest.slice(-2))}日前`;
  if (target.earliest !== undefined) return `${early}${every}${printDay(target.earliest)}至${printDay(target.latest)}`;
  return `${early}${every}${printDay(target.latest)}前`;
}

function printDay(day: string): string {
  const bare = day.startsWith("--");
  const month = Number(day.slice(bare ? 2 : 5, bare ? 4 : 7));
  return `${bare ? "" : `${day.slice(0, 4)}年`}${month}月${Number(day.slice(-2))}日`;
}
