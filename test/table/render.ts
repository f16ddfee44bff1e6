import type { CellValue, Grid, Merge } from "../../src/index.js";
import { budgetLines, budgetTitles, type Published, type PublishedRow } from "./published.js";

/** A form laid out in cells. */
export interface Rendered {
  readonly grid: Grid;
  readonly merges: readonly Merge[];
}

const HEADS = ["level1", "level2", "level3", "weight", "target", "unit", "actual", "score", "note"] as const;

/** All cells filled, names repeated in each row, everything text; the budget block on top. */
export function flat(form: Published): Rendered {
  const titles = budgetTitles(form);
  const grid: CellValue[][] = [[`${form.year}年度${form.kind}绩效自评表`]];
  if (titles.length > 0) {
    grid.push([`资金情况（${form.budget.unit ?? ""}）`, ...titles]);
    for (const [label, cells] of budgetLines(form)) grid.push([label, ...titles.map((title) => cells[title] ?? "")]);
  }
  if (form.rows.length > 0) {
    grid.push(["一级指标", "二级指标", "三级指标", "分值", "指标值", "度量单位", "实际完成值", "得分", "备注"]);
    for (const row of form.rows) grid.push(HEADS.map((head) => row[head]));
  }
  grid.push(...closing(form, 3, 7));
  return { grid, merges: [] };
}

/** The layout of 财预〔2020〕10号 附件1: names merged over their rows, 绩效指标 down the side, the budget block on top. */
export function official(form: Published): Rendered {
  const grid: CellValue[][] = [];
  const merges: Merge[] = [];
  const wide = 10;
  const blank = (): CellValue[] => new Array<CellValue>(wide).fill(null);
  const put = (cells: Readonly<Record<number, CellValue>>): number => {
    const row = blank();
    for (const [col, value] of Object.entries(cells)) row[Number(col)] = value === "" ? null : value;
    return grid.push(row) - 1;
  };
  const merge = (startRow: number, startCol: number, endRow: number, endCol: number): void => {
    if (startRow !== endRow || startCol !== endCol) merges.push({ startRow, startCol, endRow, endCol });
  };
  put({ 0: form.kind === "部门整体" ? "部门整体支出绩效自评表" : "项目支出绩效自评表" });
  merge(0, 0, 0, wide - 1);
  put({ 0: `（${form.year}年度）` });
  merge(1, 0, 1, wide - 1);
  const titles = budgetTitles(form);
  if (titles.length > 0) {
    const first = put({ 0: `项目资金\n（${form.budget.unit ?? ""}）`, ...at(3, titles) });
    merge(first, 1, first, 2);
    let last = first;
    for (const [label, cells] of budgetLines(form)) {
      last = put({
        1: label,
        ...at(
          3,
          titles.map((title) => cells[title] ?? ""),
        ),
      });
      merge(last, 1, last, 2);
    }
    merge(first, 0, last, 0);
  }
  if (form.rows.length > 0) {
    const head = put(
      at(0, [
        "绩效指标",
        "一级指标",
        "二级指标",
        "三级指标",
        "年度\n指标值",
        "计量单位",
        "实际\n完成值",
        "分值",
        "得分",
        "偏差原因分析及改进措施",
      ]),
    );
    const order = ["level3", "target", "unit", "actual", "weight", "score", "note"] as const;
    form.rows.forEach((row, place) => {
      const before = form.rows[place - 1];
      const first = before?.level1 === row.level1 ? "" : row.level1;
      const second = first === "" && before?.level2 === row.level2 ? "" : row.level2;
      put({
        1: first,
        2: second,
        ...at(
          3,
          order.map((key) => row[key]),
        ),
      });
    });
    runs(form.rows, (row) => row.level1).forEach(([from, to]) => merge(head + 1 + from, 1, head + 1 + to, 1));
    runs(form.rows, (row) => `${row.level1}\n${row.level2}`).forEach(([from, to]) => {
      if (form.rows[from]?.level2 !== "") merge(head + 1 + from, 2, head + 1 + to, 2);
    });
    merge(head, 0, head + form.rows.length, 0);
  }
  for (const line of closing(form, 7, 8)) {
    const place = put(at(0, line));
    if (line[0] === "总分") merge(place, 0, place, 6);
  }
  return { grid, merges };
}

/** Two lines of headers, weights inside the names of the groups, the comparator in a column, blanks for repeated names. */
export function commas(form: Published): string {
  const lines: CellValue[][] = [];
  const titles = budgetTitles(form);
  if (form.year !== "") lines.push(["年度", form.year]);
  if (titles.length > 0) {
    lines.push([`单位：${form.budget.unit ?? ""}`], ["预算执行情况", ...titles]);
    for (const [label, cells] of budgetLines(form)) lines.push([label, ...titles.map((title) => cells[title] ?? "")]);
  }
  if (form.rows.length > 0) {
    lines.push(["绩效指标", "", "", "年度指标值", "", "", "全年完成情况", "评分", "", "说明"]);
    lines.push([
      "一级指标",
      "二级指标",
      "三级指标",
      "指标性质",
      "指标值",
      "度量单位",
      "实际完成值",
      "权重",
      "自评得分",
      "未完成原因",
    ]);
    form.rows.forEach((row, place) => {
      const before = form.rows[place - 1];
      const first = before?.level1 === row.level1 ? "" : weighted(row.level1, form.rows);
      const second = first === "" && before?.level2 === row.level2 ? "" : row.level2;
      const [, sign = "", target = ""] = /^([≥≤≧≦═=<>]*)\s*(.*)$/.exec(row.target) ?? [];
      lines.push([first, second, row.level3, sign, target, row.unit, row.actual, row.weight, row.score, row.note]);
    });
  }
  lines.push(...closing(form, 7, 8));
  return lines.map((line) => line.map(quoted).join(",")).join("\r\n");
}

/** A group's name with the weight of its rows, unless it has one printed. */
export function weighted(name: string, rows: readonly PublishedRow[]): string {
  const weights = rows.filter((row) => row.level1 === name).map((row) => row.weight);
  if (/\d/.test(name) || weights.some((weight) => !/^\d+$/.test(weight))) return name;
  return `${name} (${String(weights.reduce((sum, weight) => sum + Number(weight), 0))}分)`;
}

function closing(form: Published, weightCol: number, scoreCol: number): CellValue[][] {
  const { total, rating, groups } = form.reported;
  const lines: CellValue[][] = [];
  if (form.rows.length === 0 && Object.keys(groups).length > 0) {
    lines.push(["指标", "权重分值", "得分"]);
    for (const [name, printed] of Object.entries(groups)) {
      const [score = "", weight = ""] = printed.split("/");
      lines.push([name, weight, score]);
    }
    if (total !== "") lines.push(["合计", "100", total]);
  } else if (total !== "") {
    const line = new Array<CellValue>(Math.max(weightCol, scoreCol) + 1).fill("");
    line[0] = "总分";
    line[scoreCol] = total;
    lines.push(line);
  }
  if (rating !== "") lines.push(["自评等级", rating]);
  return lines;
}

function at(from: number, values: readonly CellValue[]): Record<number, CellValue> {
  return Object.fromEntries(values.map((value, place) => [from + place, value]));
}

/** Stretches of rows that have the same key: first and last. */
function runs<T>(rows: readonly T[], key: (row: T) => string): [number, number][] {
  const found: [number, number][] = [];
  rows.forEach((row, place) => {
    const last = found[found.length - 1];
    if (last !== undefined && key(rows[last[0]] as T) === key(row)) last[1] = place;
    else found.push([place, place]);
  });
  return found;
}

function quoted(value: CellValue): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
