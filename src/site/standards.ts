import type { Rule } from "../rule/types.js";
import { resolveStandard, standards } from "../standard/index.js";
import type { IndicatorKind } from "../standard/policy.js";
import { ruleFormula } from "./formula.js";
import { deeper, sectionsOf } from "./sections.js";
import { scoreOf, tryLink } from "./try.js";

/** What is scored as an example: a project's form with targets that were missed. */
export type ExampleForm = object;

/** Kinds of indicators, and a target that each is shown with. */
const KINDS: readonly (readonly [kind: IndicatorKind, title: string, target: string])[] = [
  ["quantitative", "定量指标", "≥100"],
  ["satisfaction", "满意度指标", "≥90%"],
  ["budget-execution", "预算执行率指标", "≥100%"],
  ["qualitative", "定性指标", "效果明显"],
];

/** A page for each standard: what the page of all of them says of it, its rules as formulas, and an example. */
export function standardPages(page: string, example: ExampleForm): ReadonlyMap<string, string> {
  const sections = new Map(sectionsOf(page, 3).map(({ title, text }) => [title, text]));
  return new Map(
    standards().map(({ id, title }) => {
      const text = sections.get(id);
      if (text === undefined) throw new Error(`docs/standards.md: no section ${id}`);
      const { rules } = resolveStandard(id).value;
      const formulas = KINDS.flatMap(([kind, name, target]) => {
        const rule: Rule | undefined = rules[kind];
        return rule === undefined ? [] : [`### ${name}`, ruleFormula(rule, target, undefined)];
      });
      const lines = [
        `# ${title}`,
        `编号：\`${id}\``,
        deeper(text),
        ...(formulas.length === 0 ? [] : ["## 算式", "没有另写评分标准的指标这样计分，带沿用的规定：", ...formulas]),
        "## 算例",
        exampleOf(id, example),
        "把握的说法、没有写明时怎样办、怎样写本地的办法，见[评分办法](../standards.md)。",
      ];
      return [`standards/${id}.md`, `${lines.join("\n\n")}\n`];
    }),
  );
}

/** What the example scores under a standard; one that has no rule for some indicator refuses it. */
function exampleOf(id: string, example: ExampleForm): string {
  const form = { ...example, standard: id };
  const link = tryLink("在试算页打开", form, "/score");
  try {
    return `某县文化馆免费开放补助的自评表按这一办法得 ${scoreOf(form)} 分。${link}`;
  } catch {
    return `某县文化馆免费开放补助的自评表按这一办法还不能计分，试算页逐项说明缺什么。${link}`;
  }
}
