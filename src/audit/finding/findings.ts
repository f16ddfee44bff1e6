import { sayAll } from "../../message/said.js";
import type { IssueCode, Note } from "../../message/index.js";
import { issueOf } from "../../message/issue.js";
import { basisOf } from "./basis.js";
import { isSettled } from "../compute/by-person.js";
import type { Audited, Check } from "./check.js";
import { amountChecks } from "./amounts.js";
import { budgetChecks } from "./budget.js";
import { executionRateCheck } from "./execution-rate.js";
import { figureChecks } from "./figures.js";
import { formChecks } from "./form.js";
import { frameChecks } from "./frame.js";
import { impliedCheck } from "./implied.js";
import { leafChecks } from "./leaves.js";
import { roundingCheck } from "./rounding.js";
import type { Computed } from "../compute/compute.js";
import { leafRows } from "../compute/rows.js";
import type { Variant } from "../reading/variants.js";
import type { AuditFinding, PublishedFigure, WeightSearch } from "../types.js";

/** All checks, in the order in which their findings stand. */
const checks: readonly Check[] = [
  figureChecks,
  roundingCheck,
  leafChecks,
  impliedCheck,
  executionRateCheck,
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
  figures: readonly PublishedFigure[],
  weights: readonly WeightSearch[],
  variants: readonly Variant[],
): readonly AuditFinding[] {
  const findings: AuditFinding[] = [...notes, ...base.findings, ...base.issues];
  for (const { index, node, weight } of leafRows(base)) {
    if (node.leaf === null) continue;
    const scored = base.score.leaves[index] ?? null;
    for (const { cell, code, severity, params } of [...node.leaf.notes, ...(scored?.notes ?? [])]) {
      const noted = cell === "target" && NOTED.includes(code);
      if (severity !== "warning" && !noted) continue;
      findings.push(issueOf("warning", code, params, { path: `${node.path}/${cell}` }));
    }
    const beside = sayAll(scored?.account.findings ?? []).filter((each) => !isSettled(each, base.findings));
    // The full marks that a rule states contradict no weight that nobody published.
    const ofLeaf = sayAll(node.leaf.findings).filter(({ code }) => weight !== null || code !== "rule/weight-differs");
    findings.push(...ofLeaf, ...beside);
  }
  findings.push(...sayAll(base.score.findings));
  const audited: Audited = {
    form: base.plan.form,
    base,
    figures,
    weights,
    variants,
  };
  for (const check of checks) {
    check(audited, (severity, code, params, path) => findings.push(issueOf(severity, code, params, { path })));
  }
  return findings.map((finding) => {
    const source = basisOf(finding.code, base.plan.setting.standard.chain);
    return source === undefined ? finding : { ...finding, source };
  });
}
