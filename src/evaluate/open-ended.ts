import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { compare, type Exact, fromPrinted, multiply } from "../exact/index.js";
import { type Limit, limitOf } from "../cell/limit.js";
import type { Actual, CellOptions, Quantity } from "../cell/types.js";
import { type Bound, boundOf, type Line } from "../rule/yardstick.js";
import { conversion } from "../text/unit.js";
import { cut } from "../message/cut.js";

/** What a cell's own reading has said already. */
const TOLD = "actual/upper-bound";

/** The notes of cells that do not state the number itself. */
const OPEN: readonly string[] = ["actual/comparator-left-out", "cell/approximate", TOLD];

/**
 * What an actual leaves open, held against its target: 超过5% may lie anywhere above 5%, so that the number alone does
 * not tell whether it stays within `≤6%`; it cannot stay within `≤5%`, and how far it is beyond nobody tells. Null where
 * it makes no difference, or the cell's own notes have said so.
 */
export function openEnded(
  line: Line | null,
  text: string,
  actual: Actual,
  notes: readonly Unsaid[],
  cell: CellOptions,
): Unsaid | null {
  if (actual.kind !== "quantity" || line === null || !notes.some(({ code }) => OPEN.includes(code))) return null;
  const target = line.yardstick;
  if (target.kind !== "bound" && target.kind !== "span") return null;
  const limit = limitOf(text, cell);
  if (limit === null) return null;
  const params = { text: cut(text) };
  const open =
    target.kind === "span"
      ? limit.side === "around"
        ? null
        : doubt(limit, params)
      : besideBound(target, boundOf(line, target).value, limit, params, actual);
  return open?.severity === "warning" && notes.some(({ code }) => code === TOLD) ? null : open;
}

function besideBound(
  target: Bound,
  wanted: Exact,
  limit: Limit,
  params: { readonly text: string },
  actual: Quantity,
): Unsaid | null {
  const factor = conversion(actual.unit, target.unit);
  const value = fromPrinted(actual.value);
  const order = factor === null || value === null ? null : compare(multiply(value, factor), wanted);
  const upper = target.comparator.startsWith("<");
  if (upper === (limit.side === "above") && misses(limit, order, params.text))
    return issue("error", upper ? "actual/lower-bound" : "actual/upper-bound", params);
  if (limit.side === "around") return order === 0 ? issue("warning", "actual/about-target", params) : null;
  return upper === (limit.side === "above") || target.exactly ? doubt(limit, params) : null;
}

/** 超过5% beside ≤5%, 近100人 beside ≥100人, 80%以下 beside ≥80%: said to lie on the wrong side, and nobody tells how far. */
function misses({ side, strict }: Limit, order: number | null, text: string): boolean {
  if (side === "around") return false;
  return order === 0 || (strict && side === "above" && BEYOND.test(text));
}

/** 超2人 beside ≤10人 are the two beyond it, or more than two: nobody tells. */
const BEYOND = /^\s*超了?\d/;

function doubt({ side }: Limit, params: { readonly text: string }): Unsaid {
  return issue("warning", side === "above" ? "actual/lower-bound" : "actual/upper-bound", params);
}
