import type { Audit } from "../audit/types.js";
import { leaves } from "../evaluate/nodes.js";
import type { PartialEvaluation } from "../evaluate/partial-types.js";
import type { Evaluation, ScoredLeaf } from "../evaluate/types.js";
import type { Issue } from "../message/index.js";
import { issueOf } from "../message/issue.js";

/** What a person is told of a result: its findings, and what was doubtful in reading the cells of an evaluation; an audit finds that itself. */
export function toldOf(result: Evaluation | PartialEvaluation | Audit): readonly Issue[] {
  if ("figures" in result) return result.findings;
  return [...result.findings, ...leaves(result).flatMap((leaf) => ("notes" in leaf ? doubtsOf(leaf) : []))];
}

function doubtsOf({ path, notes }: ScoredLeaf): readonly Issue[] {
  const doubts = notes.filter(({ severity }) => severity === "warning");
  return doubts.map(({ cell, code, severity, params, message: _said, ...place }) =>
    issueOf(severity, code, params, { ...place, path: `${path}/${cell}` }),
  );
}
