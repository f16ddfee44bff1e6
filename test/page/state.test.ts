import { describe, expect, it } from "vitest";
import type { SelfEvaluation } from "../../src/form/types.js";
import { edited } from "../../src/page/edit.js";
import { open } from "../../src/page/open.js";
import { type Action, formOf, next, START, type State } from "../../src/page/state.js";

const form: SelfEvaluation = {
  schemaVersion: 1,
  indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "120" }],
};

const run = (actions: readonly Action[]): State => actions.reduce(next, START);
const opened = (count = 1): Action => ({
  do: "opened",
  forms: Array.from({ length: count }, (_, place) => ({
    name: `表${place}`,
    form,
    table: null,
    places: {},
    notes: [],
    kind: "json",
  })),
  unread: [],
  skipped: 0,
});
const actualOf = (state: State): unknown => {
  const work = state.works[0];
  const leaf = work === undefined ? undefined : formOf(work).indicators[0];
  return leaf !== undefined && "actual" in leaf ? leaf.actual : undefined;
};
const type = (value: string, cell = "actual"): Action => ({ do: "edit", pointer: `/indicators/0/${cell}`, value });

describe("a cell that is changed", () => {
  it("holds what was typed, and its fellows keep their place", () => {
    expect(JSON.stringify(edited(form, "/indicators/0/actual", "150"))).toBe(
      JSON.stringify(form).replace('"actual":"120"', '"actual":"150"'),
    );
  });

  it("is left out when it is emptied", () => {
    expect(edited(form, "/indicators/0/unit", "").indicators[0]).not.toHaveProperty("unit");
  });

  it("comes into being where there was none", () => {
    expect(edited(form, "/subject/year", "2021").subject).toEqual({ year: 2021 });
  });

  it("leaves the form that it was in as it was", () => {
    edited(form, "/indicators/0/actual", "150");
    expect(form.indicators[0]).toHaveProperty("actual", "120");
  });
});

describe("what was done", () => {
  it("is undone and done again", () => {
    const typed = run([opened(), type("130")]);
    const undone = next(typed, { do: "undo" });
    expect([actualOf(typed), actualOf(undone), actualOf(next(undone, { do: "redo" }))]).toEqual(["130", "120", "130"]);
  });

  it("is one change while one types on in a cell", () => {
    expect(actualOf(run([opened(), type("1"), type("13"), type("130"), { do: "undo" }]))).toBe("120");
  });

  it("is a change of its own in another cell", () => {
    expect(actualOf(run([opened(), type("130"), type("人", "unit"), { do: "undo" }]))).toBe("130");
  });

  it("can be undone no further than to the form as it was read", () => {
    const state = run([opened(), type("130"), { do: "undo" }, { do: "undo" }]);
    expect([state.works[0]?.at, actualOf(next(state, { do: "redo" }))]).toEqual([0, "130"]);
  });
});

describe("forms that are opened", () => {
  it("are shown at once where there is one", () => {
    expect(run([opened()]).current).toBe(0);
  });

  it("are summed up where there are several", () => {
    expect(run([opened(3)]).current).toBeNull();
  });
});

describe("what is given", () => {
  it("as JSON is the form itself", async () => {
    expect(await open({ name: "a.json", content: JSON.stringify(form) })).toEqual([
      { name: "a.json", form, table: null, places: {}, notes: [], kind: "json" },
    ]);
  });

  it("as lines of JSON are several forms", async () => {
    const read = await open({ name: "a.ndjson", content: `${JSON.stringify(form)}\n${JSON.stringify(form)}\n` });
    expect("length" in read && read.map(({ name }) => name)).toEqual(["a.ndjson · 1", "a.ndjson · 2"]);
  });

  it("as a pasted table is read with its table beside it", async () => {
    const content = "一级指标\t指标\t指标值\t单位\t实际完成值\t分值\n产出指标\t培训人次\t≥150\t人次\t120\t100";
    const read = await open({ name: "粘贴", content });
    expect("length" in read && read[0]?.table?.rows[1]?.[1]).toBe("培训人次");
  });

  it("and holds no form says why", async () => {
    const read = await open({ name: "a.pdf", content: new TextEncoder().encode("%PDF-1.7") });
    expect("issues" in read && read.issues.map(({ code }) => code)).toEqual(["file/fixed-layout"]);
  });
});
