import type { Table } from "../docs/markdown.js";

/** The columns of a worked example that go into the leaf, by the name they have on a page. */
export const INTO: Readonly<Record<string, string>> = {
  分值: "weight",
  指标值: "target",
  度量单位: "unit",
  实际完成值: "actual",
  上年: "previous",
  件数: "cases",
  得分比例: "awardedShare",
  方向: "direction",
};

/** The columns that tell what comes out. */
const OUT = ["得分", "精确值", "状态", "提示", "不能计分", "算式"];

/** Columns for the reader only. */
export const ASIDE: readonly string[] = ["说明", "出处"];

/** `参数` holds keys of the rule in JSON, put over those of the block; `年度` the form's year, `无` for none. */
export const FORM: readonly string[] = ["参数", "年度"];

/** The tables of worked examples among those of a page: below a block with the rule or leaf, telling a score. */
export function workedExamples(tables: readonly Table[]): readonly Table[] {
  return tables.filter(
    (table) => table.block !== null && /^json (rule|leaf)$/.test(table.block.info) && table.header.includes("得分"),
  );
}

/** The form of this one leaf; the total need not be 100. */
export function formOfRow(table: Table, row: readonly string[]): object {
  const leaf: Record<string, unknown> = {};
  const cellOf = (column: string): string => row[table.header.indexOf(column)] ?? "";
  table.header.forEach((name, column) => {
    const cell = row[column] ?? "";
    const key = INTO[name];
    if (key !== undefined && cell !== "") leaf[key] = cell;
    else if (key === undefined && ![...ASIDE, ...FORM, ...OUT].includes(name)) {
      throw new Error(`a column that nothing reads: ${name}`);
    }
  });
  const block: unknown = JSON.parse(table.block?.text ?? "null");
  const given = cellOf("参数");
  const rule = given === "" ? block : { ...(block as object), ...(JSON.parse(given) as object) };
  const more = table.block?.info === "json leaf" ? (block as object) : { rule };
  const year = cellOf("年度");
  return {
    schemaVersion: 1,
    subject: year === "无" ? {} : { year: year === "" ? 2023 : Number(year) },
    standard: "cn-mof-2020-10",
    indicators: [{ name: "例", weight: "10", ...more, ...leaf }],
  };
}
