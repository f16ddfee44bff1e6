import type { Evaluation } from "../evaluate/types.js";
import { scoredLeaves } from "../evaluate/nodes.js";
import { positionOf } from "../files/address.js";
import { certain } from "../shape/certain.js";
import type { Colouring, Sheet } from "../sheet/types.js";
import type { Block } from "./checks.js";
import { letterOf, type Places } from "./places.js";

/** The rows of the form from the headings of the indicators to the total. */
export function blockOf(places: Places, evaluation: Evaluation): Block {
  const to = rowIn(certain(places.get("total score")));
  const rows = scoredLeaves(evaluation.indicators).flatMap(({ path }) => {
    const place = places.get(`actual ${path}`);
    return place === undefined ? [] : [rowIn(place)];
  });
  return { from: Math.min(to, ...rows) - 1, to };
}

/** The row of a cell, from 1. */
function rowIn(cell: string): number {
  return certain(positionOf(cell)).row + 1;
}

/** The scores of the indicators: met, partly met, missed, or something to be mended. */
export function coloursOf(form: Sheet, { from, to }: Block): readonly Colouring[] {
  const heads = certain(form.rows[from - 1]).map((cell) => cell.value);
  const [score, weight] = [letterOf(heads.indexOf("得分")), letterOf(heads.indexOf("分值"))];
  const [own, full] = [`$${score}${from + 1}`, `$${weight}${from + 1}`];
  const range = `${score}${from + 1}:${score}${to}`;
  return [
    { range, when: `IF(ISTEXT(${own}),LEN(${own})>0,FALSE())`, tells: "fault" },
    { range, when: `IF(ISNUMBER(${own}),${own}>=${full},FALSE())`, tells: "met" },
    { range, when: `IF(ISNUMBER(${own}),${own}<=0,FALSE())`, tells: "missed" },
    { range, when: `ISNUMBER(${own})`, tells: "partly-met" },
  ];
}
