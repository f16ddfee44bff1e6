import type { Audit } from "../audit/types.js";
import { namesDownTo } from "../explain/place.js";
import { leafAt } from "../form/tree.js";
import type { SelfEvaluation } from "../form/types.js";
import type { Language } from "../message/index.js";
import { type Bilingual, say } from "../text/bilingual.js";
import { harmless } from "../text/harmless.js";

/** What an audited form says of one year. */
export interface YearOf {
  readonly form: SelfEvaluation;
  readonly audit: Audit;
}

/** Something that is not what it was the year before. */
export interface Moved {
  /** What moved. */
  readonly what: "added" | "removed" | "weight" | "target" | "actual" | "score" | "grade" | "total";
  /** The names on the way to the indicator; empty for the whole. */
  readonly name: string;
  /** As it was; empty for what was not there. */
  readonly before: string;
  /** As it is; empty for what is no longer there. */
  readonly now: string;
}

/**
 * What moved between two years of one form: total and grade, indicators that came and went, and of those in both their
 * weight, target, actual value and score, as written. Indicators are the same where the names on the way to them are.
 *
 * @param before The year before.
 * @param now This year.
 */
export function movedBetween(before: YearOf, now: YearOf): readonly Moved[] {
  const moved: Moved[] = [];
  const compare = (what: Moved["what"], name: string, one: string, other: string): void => {
    if (one !== other) moved.push({ what, name, before: one, now: other });
  };
  compare("total", "", before.audit.score ?? "", now.audit.score ?? "");
  compare("grade", "", before.audit.grade ?? "", now.audit.grade ?? "");
  const [old, own] = [leavesOf(before), leavesOf(now)];
  for (const [name, leaf] of own) {
    const was = old.get(name);
    if (was === undefined) moved.push({ what: "added", name, before: "", now: leaf.target });
    else
      for (const what of ["weight", "target", "actual", "score"] as const) compare(what, name, was[what], leaf[what]);
  }
  for (const [name, leaf] of old) {
    if (!own.has(name)) moved.push({ what: "removed", name, before: leaf.target, now: "" });
  }
  return moved;
}

type LeafTexts = Readonly<Record<"weight" | "target" | "actual" | "score", string>>;

/** The leaves by the names on the way to them. */
function leavesOf({ form, audit }: YearOf): ReadonlyMap<string, LeafTexts> {
  const names = new Map(audit.indicators.map(({ path, name }) => [path, name]));
  const leaves = new Map<string, LeafTexts>();
  for (const node of audit.indicators) {
    const leaf = leafAt(form, node.path);
    if (leaf === undefined) continue;
    const unit = leaf.unit ?? "";
    leaves.set(namesDownTo(node.path, names), {
      weight: node.weight ?? "",
      target: `${String(leaf.target ?? "")}${unit}`,
      actual: String(leaf.actual ?? ""),
      score: node.score ?? "",
    });
  }
  return leaves;
}

const WHAT: Readonly<Record<Moved["what"], Bilingual>> = {
  total: ["总分", "total"],
  grade: ["等级", "grade"],
  added: ["新增指标", "added"],
  removed: ["取消的指标", "removed"],
  weight: ["分值", "weight"],
  target: ["指标值", "target"],
  actual: ["实际完成值", "actual value"],
  score: ["得分", "score"],
};

/** What moved, in lines. */
export function movedText(moved: readonly Moved[], language: Language): string {
  const title = movedTitle(language);
  if (moved.length === 0) return `${title}${say(language, "：没有变动", ": nothing moved")}\n`;
  const lines = movedLines(moved, language).map((line) => `- ${line}`);
  return harmless(`${title}\n${lines.join("\n")}\n`);
}

/** What a list of moves is called. */
export function movedTitle(language: Language): string {
  return say(language, "与上年相比", "Since the year before");
}

/** Each move as one line: 产出指标 › 甲，得分：9 → 10. */
export function movedLines(moved: readonly Moved[], language: Language): readonly string[] {
  return moved.map(({ what, name, before, now }) => {
    const [chinese, english] = WHAT[what];
    const place = name === "" ? "" : `${name}${say(language, "，", ", ")}`;
    return `${place}${say(language, chinese, english)}${say(language, "：", ": ")}${before === "" ? "—" : before} → ${now === "" ? "—" : now}`;
  });
}
