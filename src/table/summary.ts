import { compare, fromText } from "../exact/index.js";
import type { IndicatorTable } from "./indicators.js";
import type { Node } from "./node.js";
import type { Telling } from "./tell.js";
import { sameText } from "./words.js";

/** Takes the scores of a summary (指标 | 权重分值 | 得分 | 得分率) over into the first level of the tree. */
export function takeSummary(nodes: Node[], summary: IndicatorTable, telling: Telling): Node[] {
  const missing: Node[] = [];
  for (const line of summary.nodes) {
    const node = nodes.find((each) => core(each.name) === core(line.name));
    if (node === undefined) {
      missing.push(line);
      telling.tell("info", "table/from-summary", line, { name: line.name });
      continue;
    }
    for (const key of ["weight", "reported", "reportedRate"] as const) {
      const stated = line.values[key];
      const own = node.values[key];
      if (stated === undefined) continue;
      if (own === undefined) node.values[key] = stated;
      else if (!same(String(own), String(stated))) {
        const params = { name: node.name, one: String(own), other: String(stated) };
        telling.tell("warning", "table/tables-differ", line, params);
      }
    }
  }
  // What stands before the others in the summary, 预算执行 as a rule, goes before them in the form.
  const first = summary.nodes.findIndex((line) => !missing.includes(line));
  const before = missing.filter((line) => summary.nodes.indexOf(line) < first);
  return [...before, ...nodes, ...missing.filter((line) => !before.includes(line))];
}

/** 投入管理 and 投入管理指标 are one. */
function core(name: string): string {
  return sameText(name).replace(/(?:类)?指标$|情况$/, "");
}

function same(left: string, right: string): boolean {
  const [one, other] = [fromText(left), fromText(right)];
  return one !== null && other !== null ? compare(one, other) === 0 : left === right;
}
