import { type Exact, hundred, one, toText, whole, zero } from "../exact/index.js";
import * as figure from "../figure/make.js";
import type { Figure, Guard, Test, Unit } from "../figure/figure.js";
import { decimal } from "./decimals.js";
import { told, type Bound, type Span } from "./yardstick.js";

/** There is a figure of the year before, and the actual value is one of its kind: 增长4% is the change itself. */
export const IS_FIGURE: Test = figure.all([figure.given("previous"), figure.not(figure.given("actual", ["change"]))]);
const PREVIOUS_IS_CHANGE: Test = figure.given("previous", ["change"]);

/** How many of a unit the whole of the previous figure is. Points of per cent are a difference. */
const RATES: Readonly<Record<string, Exact>> = {
  "%": hundred,
  "‰": whole(1000),
  "‱": whole(10000),
  成: whole(10),
  倍: one,
};

/** The inputs of a leaf's figures, each described once, so that a conversion is worked out and written down once. */
export class Inputs {
  /** Whether a figure that the rule states is in the unit of its plain figures. */
  usesPlain = false;
  private readonly known = new Map<string, Figure>();

  /** A number that was read before: the weight, a target. */
  number(key: string): Figure {
    return this.guarded(key, { is: "known" }, "");
  }

  /** A figure that the rule states in the unit of its plain figures. */
  plain(text: string): Figure {
    this.usesPlain = true;
    return figure.constant(decimal(text));
  }

  /** A share of the weight that a person awarded. */
  share(): Figure {
    return this.guarded("awardedShare", { is: "share" }, "");
  }

  /** The number of a cell, in a unit. */
  quantity(key: string, unit: Unit): Figure {
    return this.guarded(key, { is: "number", unit }, told(unit.name) + toText(unit.size));
  }

  /** Last year's figure, in the unit that another cell states. */
  like(key: string): Figure {
    return this.guarded("previous", { is: "like", key }, `like ${key}`);
  }

  /** A day of a cell. */
  day(key: string): Figure {
    return this.guarded(key, { is: "day" }, "day");
  }

  /**
   * The actual value as a target measures it: of a change, the rate against the previous figure where there is one, and
   * the actual value is not itself the change.
   */
  measured(target: Bound | Span): Figure {
    const own = this.quantity("actual", { name: target.unit, size: one });
    if (target.kind === "span" || !target.change) return own;
    return this.once(`measured ${told(target.unit)}`, () =>
      figure.first([figure.when(IS_FIGURE, this.change(target.unit))], own),
    );
  }

  /** The signed rate of change, in per cent or another share (增长1倍, 增长0.5成); in other units the plain difference. */
  change(unit: string | null): Figure {
    return this.once(`change ${told(unit)}`, () => {
      const noFigure = figure.when(PREVIOUS_IS_CHANGE, figure.refuse("previous/change", {}, "/previous"));
      const scale = RATES[unit ?? "%"];
      if (scale === undefined) return figure.first([noFigure], this.difference(unit));
      const actual = this.quantity("actual", figure.AS_IT_STANDS);
      const previous = this.like("actual");
      const share = figure.over(figure.minus(actual, previous), figure.size(previous));
      const rate = figure.times(share, figure.constant(scale));
      const nothing = figure.compared(previous, "=", figure.constant(zero));
      return figure.first(
        [noFigure, figure.when(nothing, figure.refuse("previous/zero", {}, "/previous"))],
        figure.step("change", rate),
      );
    });
  }

  /** By how much the actual value differs from the one before, in a unit: 1960000元 and 2000000元 by −4万元. */
  private difference(unit: string | null): Figure {
    const own = { name: unit, size: one };
    return figure.step("change", figure.minus(this.quantity("actual", own), this.quantity("previous", own)));
  }

  /** An input with a guard of its own. */
  guarded(key: string, guard: Guard, as: string): Figure {
    return this.once(`${key} ${as}`, () => figure.input(key, guard));
  }

  private once(key: string, make: () => Figure): Figure {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const made = make();
    this.known.set(key, made);
    return made;
  }
}
