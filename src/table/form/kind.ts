import type { Header } from "../header/header.js";
import { titleTextIn } from "../rows/around-row.js";
import type { Block } from "../rows/blocks.js";
import type { CellPlace, Telling } from "../tell.js";
import type { ColumnRole } from "../word/roles.js";
import { excerpt } from "../words.js";
import { certain } from "../../shape/certain.js";

/** Kinds of tables that look like a self-evaluation and are none. */
type OtherKind = "table/is-monitoring" | "table/is-declaration" | "table/is-ledger" | "table/is-codes";

/** What a title that names another kind holds; one that also speaks of a self-evaluation is one. */
const TITLES: readonly (readonly [OtherKind, RegExp])[] = [
  ["table/is-monitoring", /监控|监测|跟踪表/],
  ["table/is-declaration", /申报|绩效目标(?:(?:批复)?表|$)|目标(?:设定|编制)表/],
  ["table/is-ledger", /台账|登记[表簿]|流水|明细表/],
  ["table/is-codes", /代码表|编码表|指标库|指标目录/],
];

/**
 * Says what a table is, where it is no self-evaluation: its title says so and no column contradicts it, or its columns do,
 * that hold figures of a part of the year alone, or neither targets nor actual values, weights or scores.
 */
export function tellOtherKind(blocks: readonly Block[], { tell }: Telling): boolean {
  const headers = blocks.flatMap((block) => (block.kind === "indicators" ? [block.header] : []));
  const has = (...roles: ColumnRole[]): boolean =>
    headers.some(({ columns }) => roles.some((role) => columns.has(role)));
  const title = titleIn(blocks);
  const named = title === null ? undefined : TITLES.find(([, words]) => words.test(title.text))?.[0];
  const scored = has("score") || (has("target") && has("actual"));
  const other = named !== undefined && (named === "table/is-monitoring" || !scored) ? named : kindOf(headers, has);
  if (other === null) return false;
  const at = title?.at ?? placeOf(blocks);
  tell("error", other, at, { text: excerpt(title?.text ?? wordsOf(headers)) });
  return true;
}

function kindOf(headers: readonly Header[], has: (...roles: ColumnRole[]) => boolean): OtherKind | null {
  if (headers.length === 0 || has("actual", "score")) return null;
  if (has("partYear", "forecast")) return "table/is-monitoring";
  const weighed = headers.some(
    ({ columns, titles }) => columns.has("weight") || titles.some((title) => /分/.test(title)),
  );
  return has("target", "rule", "rate", "grade") || weighed ? null : "table/is-codes";
}

/** The title above the first table. */
function titleIn(blocks: readonly Block[]): { readonly text: string; readonly at: CellPlace } | null {
  for (const block of blocks) {
    if (block.kind !== "loose") continue;
    for (const row of block.rows) {
      const title = titleTextIn(row);
      if (title !== null && !/自评|评价/.test(title.text))
        return { text: title.text, at: { row: row.index, col: title.col } };
      if (title !== null) return null;
    }
  }
  return null;
}

function placeOf(blocks: readonly Block[]): CellPlace {
  const body = blocks.flatMap((block) => (block.kind === "indicators" ? block.rows : []))[0];
  return { row: Math.max((body?.row.index ?? 1) - 1, 0), col: 0 };
}

function wordsOf(headers: readonly Header[]): string {
  return certain(headers[0])
    .titles.filter((title) => title !== "")
    .join("、");
}
