import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { form, issuesOf } from "./forms.js";

const leaf = (more: object = {}) => ({ name: "例", weight: "100", target: "≥1个", actual: "1个", ...more });

describe("where the shape of a form is wrong somewhere, the rest is read too", () => {
  it.each(["备注", "remark", "a1", ""])("beside the unknown key %j", (key) => {
    expect(issuesOf(form([leaf({ weight: "-1", target: "2O22年", [key]: "无" })]))).toEqual([
      "/indicators/0/weight weight/negative",
      `/indicators/0/${key} input/unknown-key`,
      "/indicators/0/target target/unreadable",
    ]);
  });

  it("and an unknown key beside the indicators is not taken for one of theirs", () => {
    const cells = { name: "例", target: "≥1个" };
    const children = [
      { ...cells, actual: {} },
      { ...cells, actual: "1个" },
    ];
    const input = form([{ name: "组", weight: "33.333", children }], { weight: "100" });
    expect(issuesOf(input)).toEqual([
      "/weight input/unknown-key",
      "/indicators/0/children/0/actual input/not-cell",
      "/indicators/0/weight weight/cannot-share",
    ]);
  });

  it("but of leaves below a rule that is none only what no rule would change is told, at any depth", () => {
    const children = [
      { name: "缺", target: "≥1个" },
      { name: "错", target: "≥1个", actual: "2O个" },
    ];
    const inner = { name: "内", children };
    expect(issuesOf(form([{ name: "组", weight: "100", rule: 5, children: [inner] }]))).toEqual([
      "/indicators/0/rule input/not-text-or-object",
      "/indicators/0/children/0/children/1/actual actual/unreadable",
    ]);
  });
});

it("of a leaf with a cell of the wrong shape, a partial result tells what else cannot be read, and nothing of its rule", () => {
  const given = leaf({ actual: {}, previous: "2O件", rule: "视情况扣分" });
  const { value } = evaluate(form([given]), { partial: true });
  const [told] = value.partial === true ? value.leaves : [];
  const issues = told !== undefined && "issues" in told ? told.issues : [];
  expect(issues.map(({ path, code }) => `${path ?? ""} ${code}`)).toEqual([
    "/indicators/0/actual input/not-cell",
    "/indicators/0/previous actual/unreadable",
  ]);
});
