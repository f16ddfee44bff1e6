import { capped } from "./caps.js";
import { fraction, Fraction, HUNDRED, least, rounded, sum, ZERO } from "./fraction.js";
import { settled } from "./leaf.js";
import { Refused, type Form, type Leaf, type Node, type Rule } from "./model.js";
import type { Limit, Result } from "./result.js";
import { weigh, type Weights } from "./weights.js";

/** What a form comes to; throws Refused where it has no score. */
export function whole(form: Form): Result {
  const before = new Computation(form, []).total();
  return form.caps === undefined ? before : new Computation(form, capped(form, before)).total();
}

/** The score over the weight in per cent, to four places at most; nothing over nothing. */
export function rate({ score, weight }: Pick<Result, "score" | "weight">): Fraction | null {
  return weight.isZero() ? null : rounded(score.over(weight).times(HUNDRED), 4, "half-up");
}

/** The grade of the whole, from its rate as shown. */
export function grade(total: Result): string | null {
  const value = rate(total);
  if (value === null) return null;
  const reaches = (bound: bigint): boolean => value.compare(new Fraction(bound)) >= 0;
  return reaches(90n) ? "优" : reaches(80n) ? "良" : reaches(60n) ? "中" : "差";
}

/** Where a node stands: its pointer, the rule from above, and whether it counts where one is chosen. */
interface Place {
  path: string;
  rule: Rule | undefined;
  counts: boolean;
}

class Computation {
  private readonly form: Form;
  private readonly limits: readonly Limit[];
  private readonly weights: Weights;

  constructor(form: Form, limits: readonly Limit[]) {
    this.form = form;
    this.limits = limits;
    this.weights = weigh(form.indicators, form.rounding.places);
  }

  total(): Result {
    const children = this.form.indicators.map((node, index) =>
      this.node(node, { path: `/indicators/${index}`, rule: undefined, counts: true }),
    );
    const head = { name: "", path: "", weight: sum(children.map(({ weight }) => weight)) };
    const parts = this.group(head, children);
    if (this.form.notApplicablePolicy !== "rescale" || parts.lost.isZero()) return parts;
    if (head.weight.isZero()) throw new Refused("not-applicable/all");
    const full = fraction(this.form.fullMarks ?? "100");
    const plain = this.early() ? sum(children.map(({ score }) => score)) : sum(children.map(({ exact }) => exact));
    const exact = this.limited("total", plain.over(head.weight).times(full));
    return { ...parts, weight: full, exact, score: this.shown(exact, full) };
  }

  private early(): boolean {
    return this.form.rounding.stage === "indicator";
  }

  private node(node: Node, place: Place): Result {
    const rule = node.rule ?? place.rule;
    if (!("children" in node)) return this.leaf(node, { ...place, rule });
    const children = node.children.map((child, index) => {
      const chosen = node.choose !== "one" || ("chosen" in child && child.chosen === true);
      return this.node(child, { path: `${place.path}/children/${index}`, rule, counts: place.counts && chosen });
    });
    const weight = this.weights.get(node) ?? ZERO;
    const lost = sum(children.map((child) => child.lost));
    return this.group({ name: node.name, path: place.path, weight: weight.minus(lost) }, children);
  }

  private leaf(leaf: Leaf, { path, rule, counts }: Place): Result {
    const weight = this.weights.get(leaf) ?? ZERO;
    const out = { name: leaf.name, path, lost: ZERO, exact: ZERO, score: ZERO, status: "not-applicable", children: [] };
    if (!counts) return { ...out, weight: ZERO };
    const { exact, status } = settled(this.form, leaf, weight, rule);
    if (status === "not-applicable" && this.form.notApplicablePolicy !== "full-marks") {
      return { ...out, weight: ZERO, lost: weight };
    }
    const held = this.limited(path, exact);
    const score = this.shown(held, weight);
    const own = status === "met" || status === "not-applicable" ? status : byScore(score, weight, status === "unmet");
    return { ...out, weight, exact: held, score, status: own };
  }

  private group(head: Pick<Result, "name" | "path" | "weight">, children: Result[]): Result {
    const parts = sum(children.map(({ score, exact }) => (this.early() ? score : exact)));
    const exact = this.limited(head.path === "" ? "total" : head.path, parts);
    const lost = sum(children.map((child) => child.lost));
    return { ...head, lost, exact, score: this.early() ? exact : this.shown(exact, head.weight), children };
  }

  private limited(of: string, value: Fraction): Fraction {
    const own = this.limits.filter((limit) => limit.of === of);
    return own.reduce((held, { least, points }) => (least === held.compare(points) < 0 ? points : held), value);
  }

  /** Rounded once; what equals its weight is the weight, and what lies below does not pass it. */
  private shown(exact: Fraction, weight: Fraction): Fraction {
    if (exact.compare(weight) === 0) return weight;
    const near = rounded(exact, this.form.rounding.places, this.form.rounding.mode);
    return exact.compare(weight) < 0 ? least(near, weight) : near;
  }
}

/** The status of a leaf that is not met by its target, or has none. */
function byScore(score: Fraction, weight: Fraction, unmet: boolean): string {
  if (score.isZero() && (unmet || !weight.isZero())) return "missed";
  return !unmet && score.compare(weight) >= 0 ? "met" : "partly-met";
}
