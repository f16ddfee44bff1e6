import type { Cap } from "../../src/standard/policy.js";
import type { Award, Band, Rule } from "../../src/rule/types.js";
import type { Basis, Grade, Provenance, Rounding, Standard } from "../../src/standard/index.js";
import type { Template } from "../../src/form/index.js";

/** The tables of docs/standards.md, written from the data: the page must have each of them, row by row. */

const BASIS: Readonly<Record<Basis, string>> = {
  quoted: "照录",
  paraphrased: "转述",
  recalled: "待核对",
  default: "本库约定",
};

const KIND = { quantitative: "定量", qualitative: "定性", satisfaction: "满意度", "budget-execution": "预算执行率" };

const METHOD: { readonly [M in Rule["method"]]?: string } = {
  attainment: "按完成率",
  "actual-rate": "按实际完成值",
  bands: "分档",
  "deduct-per-step": "扣分",
  tiers: "分等级",
};

/** All standards in one table. */
export function listTable(standards: readonly Standard[]): readonly string[] {
  const rows = standards.map((each) => [
    `\`${each.id}\``,
    each.title,
    each.sources.map((source) => source.document + (source.date === undefined ? "" : `（${source.date}）`)).join("；"),
    BASIS[each.basis],
    typeof each.extends === "string" ? `\`${each.extends}\`` : "",
  ]);
  return table(["编号", "名称", "文件和日期", "把握", "沿用"], rows);
}

/** The entries of one standard that it states itself. */
export function entryTable(standard: Standard): readonly string[] {
  const rows: string[][] = [];
  const row = (entry: string, content: string, { source, basis, note }: Provenance): void => {
    rows.push([entry, content, source ?? "", BASIS[basis ?? standard.basis], note ?? ""]);
  };
  if (standard.fullMarks !== undefined) {
    row("满分", `${standard.fullMarks}分`, standard.provenance?.fullMarks ?? {});
  }
  if (standard.rounding !== undefined) row("取舍", roundingText(standard.rounding), standard.rounding);
  if (standard.grades !== undefined) row("等级", standard.grades.map(gradeText).join("；"), standard.grades[0] ?? {});
  for (const [kind, rule] of Object.entries(standard.rules ?? {})) {
    row(`${KIND[kind as keyof typeof KIND]}指标`, ruleText(rule), rule);
  }
  for (const [ratio, rule] of Object.entries(standard.ratios ?? {})) row(`\`${ratio}\``, ruleText(rule), rule);
  for (const cap of standard.caps ?? []) row("封顶", capText(cap), cap);
  return rows.length === 0 ? [] : table(["条目", "规定", "依据", "把握", "说明"], rows);
}

/** All templates in one table. */
export function templateTable(templates: readonly Template[]): readonly string[] {
  const rows = templates.map((each) => [`\`${each.id}\``, each.title, each.source, BASIS[each.basis], each.note ?? ""]);
  return table(["编号", "名称", "依据", "把握", "说明"], rows);
}

function roundingText({ places, mode, stage }: Rounding): string {
  return `${places}位小数，${mode}，${stage === "total" ? "先加总后取舍" : "每项先取舍后加总"}`;
}

function gradeText(grade: Grade): string {
  return `${grade.name}：${interval(grade)}`;
}

function capText({ of, by, bands }: Cap): string {
  return `${of === "total" ? "总分" : of}按 \`${by}\` 封顶：${bands.map((band) => `${interval(band)} ${award(band)}`).join("；")}`;
}

function ruleText(rule: Rule): string {
  const weight = rule.weight === undefined ? "" : `${rule.weight}分；`;
  const over = rule.overAchievement;
  const extra = over === undefined ? "" : `；达到指标值${over.threshold}倍扣${over.deduct ?? "0"}分`;
  const rest = parameters(rule);
  return `${weight}${METHOD[rule.method] ?? ""}（\`${rule.method}\`）${rest === "" ? "" : "："}${rest}${extra}`;
}

function parameters(rule: Rule): string {
  switch (rule.method) {
    case "attainment":
      return rule.passMark === undefined ? "" : `及格线${rule.passMark}`;
    case "bands":
      return rule.bands.map((band) => `${interval(band)} ${award(band)}`).join("；");
    case "deduct-per-step":
      return `${rule.side === "above" ? "高于" : "低于"}${rule.from ?? "指标值"}，每${rule.step}${rule.stepUnit ?? ""}扣${rule.points}分`;
    case "tiers":
      return rule.tiers
        .map((tier) => {
          const low = tier.from + (tier.fromInclusive ? "（含）" : "");
          const usual = tier.default === undefined ? "" : `，默认${tier.default}`;
          return `${tier.name} ${tier.to}${tier.toInclusive ? "（含）" : ""}－${low}${usual}`;
        })
        .join("；");
    default:
      return "";
  }
}

function award(award: Award): string {
  return award.share === undefined ? `${award.points}分` : `分值×${award.share}`;
}

function interval(band: Pick<Band, "min" | "minInclusive" | "max" | "maxInclusive">): string {
  if (band.min !== undefined && band.min === band.max) return band.min;
  const min = band.min === undefined ? null : band.min + (band.minInclusive === false ? "（不含）" : "（含）");
  const max = band.max === undefined ? null : band.max + (band.maxInclusive === true ? "（含）" : "（不含）");
  if (min === null) return `${band.maxInclusive === true ? "不高于" : "低于"}${band.max ?? ""}`;
  if (max === null && band.minInclusive === false) return `高于${band.min ?? ""}`;
  return max === null ? `${min}起` : `${min}－${max}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => "-"), ...rows].map((cells) => `| ${cells.map(escaped).join(" | ")} |`);
}

function escaped(cell: string): string {
  return cell.replace(/\*/g, "\\*");
}
