import { add, compare, type Exact, toText, zero } from "../../exact/index.js";
import { pointsOf, unusable } from "../award.js";
import { explain, type Compile, type Scorer, type Setting } from "../scoring.js";
import type { ChecklistRule } from "../types.js";

/**
 * `checklist` (要素计分): the sum of the elements that are met; an element with a rule of its own gets part marks by it.
 *
 * Source: 财预〔2013〕53号 (管理制度健全性, 资金使用合规性) and local tables.
 */
export function checklist(rule: ChecklistRule, setting: Setting, compile: Compile): Scorer {
  const elements = rule.elements.map((element, index) => {
    const points = pointsOf(element, setting.weight);
    const own = element.rule === undefined ? null : compile(element.rule, { ...setting, weight: points });
    return { name: element.name, met: element.met, points, own, path: `/rule/elements/${index}` };
  });
  const total = elements.reduce((sum, element) => add(sum, element.points), zero);
  if (compare(total, setting.weight) > 0) {
    const params = { points: toText(total), weight: toText(setting.weight) };
    return unusable((account) => account.refuse("rule/points-above-weight", params, "/rule/elements"));
  }
  return (given, account) => {
    let sum = zero;
    let complete = true;
    for (const element of elements) {
      let points: Exact | null;
      if (element.met === true) points = element.points;
      else if (element.own !== null) points = element.own(given, account);
      else if (element.met === false) points = zero;
      else points = account.refuse("checklist/element-open", { name: element.name.slice(0, 40) }, element.path);
      if (points === null) complete = false;
      else {
        const earned = points;
        explain(account, "element", () => element.name, earned);
        sum = add(sum, earned);
      }
    }
    if (!complete) return null;
    account.met = null;
    return explain(account, "score", () => "Σ", sum);
  };
}
