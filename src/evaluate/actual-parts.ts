import type { Line } from "../rule/yardstick.js";
import { safeParseTarget } from "../target/index.js";
import type { Actual, CellOptions, Target } from "../target/types.js";

/**
 * What an actual cell says of each part of a target that has several: 12月5日完成100% is a day and a figure, as
 * 11月底完成100% is. Null where it says one thing only, or the target has no such parts.
 */
export function actualParts(line: Line | null, text: string, cell: CellOptions): readonly Actual[] | null {
  const target = line?.yardstick;
  if (target?.kind !== "every" || !target.parts.some((part) => part.kind === "day")) return null;
  // A cell with a day and a figure is worded alike in both columns, and the reader of targets takes both out of it.
  const read = safeParseTarget(text, cell);
  if (!read.ok || read.value.kind !== "all") return null;
  const parts = read.value.targets.map(actualOf);
  return parts.every((part) => part !== null) ? parts : null;
}

function actualOf(part: Target): Actual | null {
  switch (part.kind) {
    case "threshold":
    case "change":
      return { kind: "quantity", value: part.value, unit: part.unit };
    case "deadline":
      return { kind: "date", date: part.latest };
    default:
      return null;
  }
}
