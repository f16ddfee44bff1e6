import { certain } from "../../shape/certain.js";
import { type ColumnRole, rolesNamed } from "../word/roles.js";
import { byMeaning, isChanged, yearOf } from "./choice.js";

/** Columns by what they hold; a header that spans several columns has several, in order. */
export type Columns = ReadonlyMap<ColumnRole, readonly number[]>;

/** The columns of a header. */
interface Collected {
  readonly columns: Columns;
  /** The columns of the targets as they were set at first; what is left blank in those of the changed ones holds on. */
  readonly initial: readonly number[];
}

/** A reviewer's columns are the form's own where the unit has none; a score beside the reviewer's values rests on these. */
export function columnsOf(
  roles: readonly (ColumnRole | null)[],
  owner: readonly number[],
  titles: readonly string[],
): Collected {
  const stand = (role: ColumnRole | null): ColumnRole | null => {
    const scored = roles.includes("score");
    if (role === "converted" && !scored) return "score";
    if (role === "reviewScore" && !scored && !roles.includes("reviewActual")) return "score";
    return role === "reviewActual" && !roles.includes("actual") ? "actual" : role;
  };
  return collected(roles.map(stand), owner, titles);
}

function collected(
  roles: readonly (ColumnRole | null)[],
  owner: readonly number[],
  titles: readonly string[],
): Collected {
  const spans = new Map<ColumnRole, number[][]>();
  const first = roles.findIndex((role) => role !== null && LEVELS.includes(role));
  roles.forEach((role, col) => {
    // What stands left of the levels runs down the side: 绩效指标完成情况.
    if (role === null || (col < first && !LEFT.includes(role))) return;
    const known = spans.get(role) ?? [];
    const own = owner[col] === col ? undefined : known.find((span) => span.includes(certain(owner[col])));
    if (own === undefined) known.push([col]);
    else own.push(col);
    spans.set(role, known);
  });
  const columns = new Map<ColumnRole, readonly number[]>();
  const year = yearOf((spans.get("actual") ?? []).map(([col]) => titles[certain(col)] ?? ""));
  for (const [role, known] of spans) {
    const meant = byMeaning(role, known, titles, role === "target" && year === "" ? null : year);
    columns.set(role, SEVERAL.includes(role) ? meant.flat() : certain(meant[0]));
  }
  for (const role of ["weight", "score"] as const) {
    for (const col of columns.get(role) ?? []) {
      const [own, words] = rolesNamed(titles[col] ?? "");
      if (own === role && words !== undefined) columns.set(words, [...(columns.get(words) ?? []), col]);
    }
  }
  return { columns, initial: initialOf(columns.get("target"), spans.get("target"), titles) };
}

/** The columns of the targets as they were set at first, where others say what they were changed to. */
function initialOf(
  meant: readonly number[] | undefined,
  spans: readonly (readonly number[])[] = [],
  titles: readonly string[],
): readonly number[] {
  const title = (span: readonly number[]): string => titles[certain(span[0])] ?? "";
  return spans.find((span) => meant !== undefined && isChanged(title(meant), title(span))) ?? [];
}

const LEVELS: readonly ColumnRole[] = ["first", "second", "third"];
const LEFT: readonly ColumnRole[] = ["serial", "code", "name", "category", "weight"];

/** Roles that a header may have more than once: a weight behind each level, a reason and its measures. */
const SEVERAL: readonly ColumnRole[] = ["weight", "reason", "score", "name"];
