import { add, compare, type Exact, hundred, readDecimal, subtract, zero } from "../../exact/index.js";

/** A form before it is checked, of which no more is known than that it has indicators. */
export interface Unchecked {
  readonly indicators: readonly unknown[];
  readonly fullMarks?: unknown;
  readonly reported?: unknown;
}

/** What of a node may be added up. */
type Figure = "weight" | "reported";

/** A figure of a node: its own, or what the nodes below it publish together; null where one is missing. */
export function figureBelow(node: unknown, key: Figure): Exact | null {
  if (typeof node !== "object" || node === null) return null;
  const own: unknown = Reflect.get(node, key);
  if (own !== undefined) return decimalIn(own);
  return "children" in node && Array.isArray(node.children) ? added(node.children, key) : null;
}

/** Whether a form is scored: it, or one of its indicators, publishes a weight or a score. */
export function isScored({ indicators, reported }: Unchecked): boolean {
  const isTotalled = typeof reported === "object" && reported !== null && "score" in reported;
  return isTotalled || indicators.some(hasPoints);
}

function hasPoints(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  if (["weight", "reported"].some((key) => Reflect.get(node, key) !== undefined)) return true;
  return "children" in node && Array.isArray(node.children) && node.children.some(hasPoints);
}

/**
 * What full marks leave for the one indicator of the first level that has none below it and publishes no weight. Only where the scores add up to
 * the published total: then no row is lacking that could weigh some of it.
 */
export function restFor(place: number, { indicators, fullMarks, reported }: Unchecked): Exact | null {
  const others = added(
    indicators.filter((_, at) => at !== place),
    "weight",
  );
  const scores = added(indicators, "reported");
  const total =
    typeof reported === "object" && reported !== null && "score" in reported ? decimalIn(reported.score) : null;
  const full = fullMarks === undefined ? hundred : decimalIn(fullMarks);
  const own = indicators[place];
  if (typeof own !== "object" || own === null || "children" in own) return null;
  if (others === null || scores === null || total === null || full === null) return null;
  const rest = subtract(full, others);
  return compare(scores, total) === 0 && compare(rest, zero) > 0 ? rest : null;
}

function added(nodes: readonly unknown[], key: Figure): Exact | null {
  let total: Exact = zero;
  for (const node of nodes) {
    const figure = figureBelow(node, key);
    if (figure === null) return null;
    total = add(total, figure);
  }
  return total;
}

function decimalIn(value: unknown): Exact | null {
  const read = readDecimal(value);
  return typeof read === "string" ? null : read;
}
