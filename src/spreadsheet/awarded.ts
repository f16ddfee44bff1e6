import type { Indicator, SelfEvaluation } from "../indicator/types.js";
import { type Issue, type IssueCode, issue, type Note } from "../issue/index.js";

/** Why an indicator cannot be scored by rule alone: a person has to. */
const LEFT_TO_A_PERSON: readonly IssueCode[] = [
  "tier/needs-share",
  "actual/partial-needs-share",
  "actual/text-needs-share",
];

/**
 * The form with the scores that stand in it taken where the rule leaves the score to a person, each with the note
 * `sheet/score-taken`; null where anything else prevents a result, or such a score is missing.
 */
export function withAwarded(
  form: SelfEvaluation,
  issues: readonly Issue[],
): { readonly form: SelfEvaluation; readonly notes: readonly Note[] } | null {
  const open = new Set<string>();
  for (const { code, path } of issues) {
    const leaf = path?.replace(/\/[a-zA-Z]+$/, "");
    if (leaf === undefined || !LEFT_TO_A_PERSON.includes(code)) return null;
    open.add(leaf);
  }
  const notes: Note[] = [];
  const taken = (node: Indicator, path: string): Indicator => {
    if ("children" in node) {
      return { ...node, children: node.children.map((child, place) => taken(child, `${path}/children/${place}`)) };
    }
    if (!open.has(path) || node.reported === undefined) return node;
    const score = String(node.reported);
    const note = issue("info", "sheet/score-taken", { score }, { path });
    notes.push(note);
    return { ...node, rule: { method: "manual", score, reason: note.message } };
  };
  const indicators = form.indicators.map((each, place) => taken(each, `/indicators/${place}`));
  return notes.length === open.size ? { form: { ...form, indicators }, notes } : null;
}
