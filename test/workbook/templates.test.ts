import { readFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { templates } from "../../src/form/index.js";
import type { Indicator } from "../../src/form/types.js";
import { readForm } from "../../src/reader/index.js";
import { run } from "../cli/run.js";

const folder = mkdtempSync(`${tmpdir()}/jixiao-templates-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Weights that come to 100 for so many first-level indicators. */
function weightsFor(count: number): string {
  const each = Math.floor(100 / count);
  return Array.from({ length: count }, (_, at) => (at === 0 ? 100 - each * (count - 1) : each)).join(",");
}

const names = (nodes: readonly Indicator[]): readonly string[] =>
  nodes.flatMap((node) => [node.name, ...("children" in node ? names(node.children) : [])]);

describe("jixiao template --format xlsx", () => {
  it.each(templates().map(({ id, form }) => [id, form] as const))(
    "%s is a workbook to fill in, whose form is that template",
    async (id, form) => {
      const out = `${folder}/${id}.xlsx`;
      const isOpen = form.indicators.some(({ weight }) => weight === undefined || weight === "");
      const more = [
        ...(isOpen ? ["--weights", weightsFor(form.indicators.length)] : []),
        "--rule",
        "按完成比例得分",
        ...(id === "cn-county-expenditure" ? ["--choose", "结转结余率"] : []),
      ];
      const made = await run(["template", id, "--format", "xlsx", "--out", out, ...more]);
      expect([made.status, made.err]).toEqual([0, ""]);
      const back = (await readForm(readFileSync(out))).value.form;
      expect(back.standard).toBe(form.standard);
      const shown = names(back.indicators).filter((name) => name !== "");
      expect(names(form.indicators)).toEqual(expect.arrayContaining([...shown]));
    },
  );

  it("asks which of several indicators is chosen, where one is to be, and takes its name", async () => {
    const given = ["template", "cn-county-expenditure", "--weights", "60,40", "--rule", "按完成比例得分"];
    const open = await run([...given, "--format", "xlsx"]);
    expect(open.status).toBe(2);
    expect(open.err).toContain("--choose");
    expect(open.err).toContain("结转结余率、结转结余变动率");
    const chosen = await run([...given, "--choose", "结转结余变动率"]);
    expect(JSON.parse(chosen.out).indicators[1].children.map((each: { chosen: boolean }) => each.chosen)).toEqual([
      false,
      true,
    ]);
    expect((await run([...given, "--choose", "别的"])).err).toContain("结转结余率、结转结余变动率");
  });
});
