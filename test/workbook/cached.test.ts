import { describe, expect, it } from "vitest";
import { workbookSheets } from "../../src/workbook/index.js";
import { examples } from "./forms.js";
import { hyperFormula, interpreted } from "./interpreted.js";

const engine = hyperFormula();

describe.skipIf(engine === null)("what previews show of a workbook", () => {
  it.each(examples())("is what its cells come to: $name", ({ form }) => {
    if (engine === null) return;
    const sheets = workbookSheets(form).value;
    const read = interpreted(engine, sheets);
    const wrong: string[] = [];
    for (const sheet of sheets.filter(({ name }) => name === "自评表" || name === "得分")) {
      const worked = read(sheet.name);
      sheet.rows.forEach((row, at) =>
        row.forEach((cell, column) => {
          // Rows to be added show nothing: their zeros are hidden.
          if (cell.formula === undefined || cell.format === "General;-General;") return;
          const shown = cell.kind === "percent" && cell.value !== "" ? `${cell.value}%` : cell.value;
          const found = worked[at]?.[column] ?? "";
          if (shown !== found) wrong.push(`${sheet.name} ${at + 1}:${column + 1}: ${shown}, not ${found}`);
        }),
      );
    }
    expect(wrong).toEqual([]);
  });

  it("says on the form's own page what is checked, an item a line", () => {
    const [example] = examples();
    const rows = workbookSheets(example?.form ?? {}).value[0]?.rows ?? [];
    const lines = rows.filter(([label]) => label?.value.startsWith("检查") === true);
    expect(lines.map((row) => [row[0]?.value, row[4]?.value])).toEqual([
      ["检查", "没有发现问题"],
      ["检查：分值", "合计 100 分"],
      ["检查：没有填的", "没有"],
      ["检查：填得不对的", "没有"],
      ["检查：超过分值的", "没有"],
      ["检查：预算", "执行率 100%"],
      ["检查：增减的行", "没有"],
    ]);
  });
});
