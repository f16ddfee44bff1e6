import { describe, expect, it } from "vitest";
import { audited, single } from "./forms.js";

/** What is found of a budget in a form that is otherwise in order. */
function found(budget: object, reported: object = {}): readonly string[] {
  const form = single({ target: "≥10个", actual: "10个", reported: "100" }, { budget, reported });
  return audited(form).findings.map(({ code, params }) => `${code} ${String(params["computed"] ?? "")}`.trim());
}

describe("a budget that was spent to the last", () => {
  it("after a cut may have been cut to the outturn", () => {
    expect(found({ initial: "87.35", adjusted: "50", executed: "50" })).toContain("budget/cut-to-outturn");
  });

  it("after money was added was not: 50 grew to 87.35", () => {
    expect(found({ initial: "50", adjusted: "87.35", executed: "87.35" })).not.toContain("budget/cut-to-outturn");
  });
});

describe("a ratio that differs from the published one", () => {
  const spent = { adjusted: "480", executed: "455" }; // 94.7916 %

  it("is shown at two places beside a whole one", () => {
    expect(found(spent, { ratios: { "budget-execution": "100" } })).toContain("ratio/reported-differs 94.79");
  });

  it("is shown at as many places as a finer one", () => {
    expect(found(spent, { ratios: { "budget-execution": "94.781" } })).toContain("ratio/reported-differs 94.792");
  });

  it("agrees at the places of the published one", () => {
    expect(found(spent, { ratios: { "budget-execution": "95" } })).not.toContain("ratio/reported-differs 94.79");
  });
});
