import { compare, type Exact, subtract, sum, toText, zero } from "../exact/index.js";
import { isGroup } from "../indicator/tree.js";
import { type Computed, printedText, valueOf } from "./compute.js";
import { exactly, meet, plain, printedSpan, type Span, together } from "./interval.js";
import { publishedBelow } from "./scores.js";
import type { Figure, Reading } from "./types.js";

/** Every published group and total held against the published figures that it adds up. */
export function sumFigures(base: Computed): readonly Figure[] {
  const { plan } = base;
  const figures: Figure[] = [];
  plan.nodes.forEach((node) => {
    if (!isGroup(node.input) || node.input.reported === undefined || !node.counted) return;
    const figure = sumFigure(
      base,
      node.children,
      `${node.path}/reported`,
      node.input.name,
      printedText(node.input.reported),
    );
    if (figure !== null) figures.push(figure);
  });
  const total = plan.form.reported?.score;
  if (total !== undefined && !plan.rescaled && plan.setting.caps.length === 0) {
    const figure = sumFigure(base, plan.first, "/reported/score", "", printedText(total));
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function sumFigure(
  base: Computed,
  children: readonly number[],
  path: string,
  name: string,
  reported: string,
): Figure | null {
  const parts = children.map((child) => publishedBelow(base, child));
  if (!parts.every((part): part is readonly number[] => part !== null)) return null;
  const nodes = parts.flat();
  const added = sumOf(base, nodes);
  const said = {
    kind: "sum" as const,
    path,
    name: name.slice(0, 40),
    reported,
    interval: plain(printedSpan(reported)),
    computed: toText(added),
    exact: toText(added),
  };
  if (compare(added, valueOf(reported)) === 0) return { ...said, verdict: "agrees", readings: [] };
  const spans = (mode: "half-up" | "down"): Span =>
    nodes.reduce((total, node) => together(total, spanOf(base, node, mode)), exactly(zero));
  if (meet(spans("half-up"), printedSpan(reported)) !== null)
    return { ...said, verdict: "within-places", readings: [] };
  const readings: Reading[] = children.flatMap((child, place) => {
    const rest = subtract(added, sumOf(base, parts[place] ?? []));
    if (compare(rest, valueOf(reported)) !== 0) return [];
    const path = base.plan.nodes[child]?.path ?? "";
    return [{ reading: `sum-without:${path}`, rounding: "none", exact: toText(rest), value: toText(rest), steps: [] }];
  });
  const cut = meet(spans("down"), printedSpan(reported, "down"));
  if (cut !== null)
    readings.unshift({ reading: "sum-of-cut-off", rounding: "down", exact: toText(added), value: reported, steps: [] });
  return { ...said, verdict: readings.length > 0 ? "reproduced" : "unexplained", readings };
}

/** What a published score stands for: no score lies above its weight, so a full mark stands for no more than itself. */
function spanOf(base: Computed, index: number, mode: "half-up" | "down"): Span {
  const text = printedOf(base, index);
  const span = printedSpan(text, mode);
  const weight = base.weights[index] ?? null;
  if (weight === null || compare(weight, valueOf(text)) !== 0) return span;
  return { ...span, high: weight, highIn: true };
}

function printedOf(base: Computed, index: number): string {
  return printedText(base.plan.nodes[index]?.input.reported ?? "0");
}

function sumOf(base: Computed, nodes: readonly number[]): Exact {
  return sum(nodes.map((index) => valueOf(printedOf(base, index))));
}
