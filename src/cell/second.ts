import { equal, multiply } from "../exact/index.js";
import { conversion } from "../text/unit.js";
import { boundAt } from "./bound.js";
import type { Remark } from "./bound-types.js";
import type { Cell } from "./cell.js";
import type { Item } from "./found.js";

/** What came of it, where a number in brackets says so: 实到50人, 已完成3个. */
const CAME = /^(?:实际?|已经?|[仅只])?(?:完成|[到有为是达])*/;

/** 80（50）, 95%（98%）, 80人（实到50人）: a second number in the unit of the first; which of the two is meant nobody tells. */
export function isSecond({ family, folded: { text } }: Cell, remark: Remark, kept: readonly Item[]): boolean {
  if (remark.code !== "cell/remark-left-out") return false;
  const first = kept.find(({ phrase }) => phrase.to === remark.from);
  if (first?.kind !== "quantity" || first.phrase.value === null || first.phrase.range !== null) return false;
  const inside = text.slice(remark.from + 1, remark.to - 1);
  const said = family === "actual" ? (CAME.exec(inside)?.[0].length ?? 0) : 0;
  const second = boundAt(inside, said);
  if (second?.to !== inside.length || second.value === null) return false;
  // （1） behind 95% leads to a note below the table.
  if ((second.unit === null) !== (first.phrase.unit === null)) return false;
  const factor = conversion(second.unit, first.phrase.unit);
  return factor !== null && !equal(multiply(second.value, factor), first.phrase.value);
}
