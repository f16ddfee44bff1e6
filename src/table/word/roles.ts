import { foldLabel } from "../../text/index.js";
import { type BudgetRole, BUDGETS } from "./budget-heads.js";
import { COLUMNS, type ColumnRole } from "./column-heads.js";
import { recalled } from "./recalled.js";

export type { BudgetRole } from "./budget-heads.js";
export { type ColumnRole, headerRoles } from "./column-heads.js";

/** No header word is longer: what is longer is text. */
const MAX_HEADER = 40;

/** What a header cell says its column holds; null where it is no known header, or names two columns in one. */
export const columnRole: (text: string) => ColumnRole | null = recalled((text) => {
  const role = rolesNamed(text)[0] ?? null;
  return role === "actual" && isPartYear(text) ? "partYear" : role;
});

/**
 * What a header cell names: one column as a rule; two where it has words beside its figures (得分及扣分原因) or a value with
 * its unit (指标值/单位), what is in the column first; none where it is no known header, or which of two a cell below
 * holds cannot be told (指标值/完成值).
 */
export function rolesNamed(text: string): readonly ColumnRole[] {
  const [one, other] = twoIn(text);
  if (one !== undefined && other !== undefined) {
    if (APART.includes(one) && APART.includes(other)) return [];
    if (BESIDE[one]?.includes(other) === true) return [one, other];
    if (one === "reason" && other === "score") return [other, one];
  }
  const role = find(COLUMNS, text);
  return role === null ? [] : [role];
}

/**
 * Whether a header speaks of a part of the year: 1-7月, 上半年, 截至9月底, 监控期. What was reached until then is not what the
 * year came to.
 */
export function isPartYear(text: string): boolean {
  const folded = foldLabel(text.slice(0, MAX_HEADER * 2));
  if (/监控|上半年|半年度|前[一二三1-3](?:个)?季度|[一二三1-3]季度|前\d{1,2}个?月/.test(folded)) return true;
  const last =
    /(?:\d{1,2}月?(?:\d{1,2}日)?[-~—–至到])(\d{1,2})月/.exec(folded)?.[1] ?? /截[至止].*?(\d{1,2})月/.exec(folded)?.[1];
  if (last !== undefined) return Number(last) < 12;
  return /截[至止]/.test(folded) && !/年[底末终]/.test(folded);
}

/** The two different columns whose names a header puts together: 得分及扣分原因, 指标值/单位. */
function twoIn(text: string): readonly ColumnRole[] {
  const key = text.length > MAX_HEADER ? "" : headerKey(text);
  for (const { index } of key.matchAll(/[/及和与、]/g)) {
    const [one, other] = [find(COLUMNS, key.slice(0, index)), find(COLUMNS, key.slice(index + 1))];
    if (one !== null && other !== null && one !== other) return [one, other];
  }
  return [];
}

/** Columns that a table has one of each. */
const APART: readonly ColumnRole[] = ["target", "actual", "weight", "score"];

/** What may stand in a column beside what it holds: a unit behind a number, words behind a figure. */
const BESIDE: Partial<Record<ColumnRole, readonly ColumnRole[]>> = {
  target: ["unit", "reason"],
  actual: ["unit", "reason"],
  weight: ["rule"],
  score: ["reason"],
  name: ["unit"],
};

/** What a header cell of a budget block says its column holds. */
export const budgetRole: (text: string) => BudgetRole | null = recalled((text) => {
  const own = find(BUDGETS, text);
  if (own === "executed" && isPartYear(text)) return null;
  if (own !== null) return own;
  const role = columnRole(text);
  return role === "weight" || role === "score" ? role : null;
});

/** A header as headers are compared: folded, without what stands in brackets and marks around it. */
export const headerKey: (text: string) => string = recalled((text) => {
  let key = foldLabel(text.slice(0, MAX_HEADER * 2))
    .replace(/[[【]/g, "(")
    .replace(/[\]】]/g, ")");
  for (let bare = key.replace(/\([^()]*\)/g, ""); bare !== key; bare = key.replace(/\([^()]*\)/g, "")) key = bare;
  return key.replace(/^(?:[*★☆:.、]|\d+[.、]|(?:19|20)\d\d(?=年))+|[*★☆:;.。、,①②③④⑤]+$/g, "");
});

function find<T>(list: readonly (readonly [T, RegExp])[], text: string): T | null {
  if (text === "" || text.length > MAX_HEADER) return null;
  const key = headerKey(text);
  if (key === "" || key.length > 24) return null;
  return list.find(([, words]) => words.test(key))?.[0] ?? null;
}
