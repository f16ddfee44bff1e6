import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/evaluate.js";
import { safeCheckStandard } from "../../src/form/check.js";
import type { SelfEvaluation } from "../../src/form/types.js";
import { safeResolveStandard, type Standard } from "../../src/standard/index.js";

describe("the standard of one's own in docs/standards.md", () => {
  const page =
    readFileSync(new URL("../../docs/standards.md", import.meta.url), "utf8").split("## 自己写一份")[1] ?? "";
  const own = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "") as Standard;
  const rows = page
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 8 && /^[\d.]+$/.test(cells[3] ?? ""));

  it("passes the check without a warning, and resolves", () => {
    expect(safeCheckStandard(own)).toEqual({ ok: true, value: own, notes: [] });
    const read = safeResolveStandard(own);
    expect(read.ok && read.value.chain).toEqual([own.id, "cn-mof-2020-10"]);
  });

  it("gives the scores of the table below it", () => {
    expect(rows.length).toBe(4);
    const form: SelfEvaluation = {
      schemaVersion: 1,
      standard: own,
      budget: { staff: { actual: "41", establishment: "40" } },
      indicators: rows.map(([, name = "", kind = "", weight = "", target = "", actual = ""]) => ({
        name,
        weight,
        ...(kind === "比率" ? { ratio: "staff-control" } : { target, actual }),
      })),
    };
    const read = safeEvaluate(form);
    if (!read.ok) throw new Error(read.issues.map((each) => `${each.path} ${each.message}`).join("\n"));
    expect(read.value.indicators.map((each) => each.score)).toEqual(rows.map((cells) => cells[6]));
    expect([read.value.score, read.value.rate, read.value.grade]).toEqual(["79.3", "79.3", "合格"]);
  });
});
