import type { IssueCode, Note } from "../message/index.js";
import { issueOf } from "../message/issue.js";
import { basisOf } from "./basis.js";
import { isSettled } from "./by-person.js";
import type { Audited, Check } from "./check.js";
import { amountChecks } from "./checks/amounts.js";
import { budgetChecks } from "./checks/budget.js";
import { figureChecks, roundingCheck } from "./checks/figures.js";
import { formChecks } from "./checks/form.js";
import { frameChecks } from "./checks/frame.js";
import { leafChecks } from "./checks/leaves.js";
import { type Computed, leafRows } from "./compute.js";
import { scoreLeaf } from "../evaluate/score-leaf.js";
import type { AuditFinding, Figure, WeightSearch } from "./types.js";

/** All checks, in the order in which their findings stand. */
const checks: readonly Check[] = [
  figureChecks,
  roundingCheck,
  leafChecks,
  ...formChecks,
  frameChecks,
  amountChecks,
  budgetChecks,
];

/** Notes of reading a cell that an auditor should look at, though they are no warnings to the clerk. */
const NOTED: readonly IssueCode[] = ["cell/no-comparator", "cell/unit-doubled"];

/** Every finding of an audit: what scoring found, why leaves cannot be computed, and what the checks say. */
export function findingsOf(
  base: Computed,
  notes: readonly Note[],
  figures: readonly Figure[],
  weights: readonly WeightSearch[],
): readonly AuditFinding[] {
  const findings: AuditFinding[] = [...notes, ...base.findings, ...base.issues];
  for (const { index, node } of leafRows(base)) {
    if (node.leaf === null) continue;
    const scored = base.score.leaves[index] ?? null;
    const read = scoreLeaf(node.leaf, node.leaf.own, false).notes;
    for (const { cell, code, severity, params } of [...node.leaf.notes, ...read]) {
      const noted = cell === "target" && NOTED.includes(code);
      if (severity !== "warning" && !noted) continue;
      findings.push(issueOf("warning", code, params, { path: `${node.path}/${cell}` }));
    }
    const beside = (scored?.account.findings ?? []).filter((each) => !isSettled(each, base.findings));
    findings.push(...node.leaf.findings, ...beside);
  }
  findings.push(...base.score.findings);
  const audited: Audited = { form: base.plan.form, base, figures, weights };
  for (const check of checks) {
    check(audited, (severity, code, params, path) => findings.push(issueOf(severity, code, params, { path })));
  }
  return findings.map((finding) => {
    const source = basisOf(finding.code);
    return source === undefined ? finding : { ...finding, source };
  });
}
