import type { FormPlan, NodePlan } from "../../evaluate/plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import type { FormScore } from "../../evaluate/score-form.js";
import { BY_PERSON } from "../../evaluate/score-leaf.js";
import { tellsWhatIsLeft } from "../../evaluate/sense/difference.js";
import { printedText } from "../../exact/printed.js";
import { isGroup, leafOf } from "../../form/tree.js";
import { type Issue, type IssueCode, issue } from "../../message/index.js";
import { certain } from "../../shape/certain.js";
import type { Has } from "./cells.js";
import { unheldFigures } from "./unheld.js";

/** The issues of a form without those that only say that a person scored a leaf; and of which leaves that is so. */
export interface Judged {
  readonly issues: readonly Issue[];
  readonly findings: readonly Issue[];
}

/** What leaves a score to a person: where one is published, it was given, and nothing is wrong with that. */
const LEFT_TO_PERSON: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...BY_PERSON,
  "rule/judgement",
  "rule/no-sentence",
  "rule/missing",
  "rule/measure-missing",
  "checklist/element-open",
  "cases/missing",
  "previous/missing",
]);

/** What this library could not read or hold against one another: it is told, but the form may well be right. */
const NOT_READ: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "target/unreadable",
  "actual/unreadable",
  "actual/not-comparable",
  "target/number-needed",
  "target/year-needed",
  "rule/formula",
  "rule/incomplete",
  "rule/not-a-rule",
  "rule/cross-unit",
  "rule/no-band",
  "rule/no-outcome",
]);

/** Cells that a leaf may lack because the table has no column of them. */
const MISSING: ReadonlyMap<IssueCode, "target" | "actual"> = new Map([
  ["target/missing", "target"],
  ["actual/missing", "actual"],
]);

/**
 * A leaf that cannot be computed but has a published score was scored by a person: that is said, in place of what
 * computing it would need. Cells that are blank, placeholders and units that do not fit stay what they are.
 */
export function judgedLeaves(plan: FormPlan, score: FormScore, given: readonly Issue[], has: Has): Judged {
  if (given.length === 0) return { issues: given, findings: [] };
  const byLeaf = new Map<string, number>(plan.leaves.map((index) => [nodeOf(plan, index).path, index]));
  const unheld = unheldFigures(plan, score, has);
  const judged = new Set<number>(unheld.leaves);
  const issues = given.flatMap((each): readonly Issue[] => {
    if (unheld.says(each)) return [];
    const index = byLeaf.get(leafPath(each.path ?? ""));
    if (index === undefined || !isScored(nodeOf(plan, index))) return [each];
    const cell = MISSING.get(each.code);
    const isLeft = cell === undefined ? LEFT_TO_PERSON.has(each.code) : !has(index, cell);
    if (!isLeft && !NOT_READ.has(each.code) && !isOfLimit(nodeOf(plan, index), each)) return [each];
    judged.add(index);
    return isLeft ? [] : [{ ...each, severity: "warning" }];
  });
  const findings = [...judged].map((index) =>
    issue("info", "score/judged", {}, { path: `${nodeOf(plan, index).path}/reported` }),
  );
  return { issues, findings };
}

/** 节约2万元 beside ≤80万元: what was spent it does not say, but that the limit was kept. */
function isOfLimit({ input, leaf }: NodePlan, { code, path }: Issue): boolean {
  if (code !== "cell/turned" || path?.endsWith("/actual") !== true || isGroup(input)) return false;
  const { target } = certain(leaf);
  if (target?.kind !== "threshold" || !target.comparator.startsWith("<")) return false;
  return !tellsWhatIsLeft(input.name) && tellsWhatIsLeft(printedText(input.actual ?? ""));
}

function isScored(node: NodePlan): boolean {
  return leafOf(node) !== null && node.input.reported !== undefined;
}

/** The leaf that a cell belongs to. */
function leafPath(path: string): string {
  return /^(?:\/indicators\/\d+)(?:\/children\/\d+)*/.exec(path)?.[0] ?? "";
}
