import { one, zero } from "../../exact/index.js";
import { decimal } from "../../rule/decimals.js";
import { tierOf } from "../../rule/methods/tiers.js";
import { Account } from "../../rule/scoring.js";
import type { ChecklistRule, CompositeRule, ManualRule, TiersRule } from "../../rule/types.js";
import { awardOf } from "../award.js";
import { isPlain, MOST_NESTED } from "../plain.js";
import type { Scope, Writer } from "../scope.js";
import { clear, constant, least, most, NOTHING_FITS, type Term, times, total } from "../term.js";
import { choose, compared, says } from "../test.js";

const ONE = constant(one);
const ZERO = constant(zero);

/** `checklist`: the sum of the elements that are met; one with a rule of its own gets its points by it. */
export function checklist(rule: ChecklistRule, scope: Scope, write: Writer): Term | null {
  const parts: Term[] = [];
  for (const element of rule.elements) {
    const weight = awardOf(element, scope.weight);
    if (element.met !== true && element.rule !== undefined) {
      const points = write(element.rule, { ...scope, weight: scope.ledger.step(`要素“${element.name}”分值`, weight) });
      if (points === null) return null;
      parts.push(scope.ledger.step(`要素“${element.name}”`, points));
    } else {
      const met = scope.ledger.input(
        `要素“${element.name}”达到`,
        element.met === true ? one : zero,
        "1 达到，0 未达到",
      );
      parts.push(scope.ledger.step(`要素“${element.name}”`, choose(compared(met, "=", ONE), weight, ZERO)));
    }
  }
  return summed(parts);
}

/** `composite`: the sum of several rules, kept within 0 and the weight. */
export function composite(rule: CompositeRule, scope: Scope, write: Writer): Term | null {
  const parts: Term[] = [];
  for (const [place, part] of rule.parts.entries()) {
    const name = part.name ?? `分项 ${place + 1}`;
    const weight = scope.ledger.step(`${name}分值`, clear(awardOf(part, scope.weight)));
    const points = write(part.rule, { ...scope, weight });
    if (points === null) return null;
    parts.push(scope.ledger.step(`${name}得分`, points));
  }
  return most(ZERO, least(scope.weight, summed(parts)));
}

/** `tiers`: a person's share, else the one that the tier gives by default. */
export function tiers(rule: TiersRule, scope: Scope): Term | null {
  const { actual } = scope.given;
  const tier = tierOf(rule.tiers, scope.given, new Account("", undefined, false));
  const share = scope.inputs.share();
  const shown = tier?.name ?? (actual?.kind === "qualitative" ? actual.text.slice(0, 60) : "");
  if (share !== null) {
    scope.ledger.words("等次", shown, "份额由评分人在等次的区间内评定");
    return times(scope.weight, share);
  }
  if (tier?.default === undefined) return null;
  const known = rule.tiers.filter((each) => each.default !== undefined);
  if (known.length > MOST_NESTED || !known.every((each) => isPlain(each.name))) return null;
  const names = known.map((each) => `${each.name} ${each.default ?? ""}`).join("；");
  const cell = scope.ledger.words("等次", tier.name, `各等次的份额：${names}`);
  const found = known.reduceRight<Term>(
    (rest, each) => choose(says(cell, each.name, each === tier), constant(decimal(each.default ?? "0")), rest),
    NOTHING_FITS,
  );
  return times(scope.weight, scope.ledger.step("份额", found));
}

/** `manual`: a score that a person has set. */
export function manual(rule: ManualRule, scope: Scope): Term {
  return scope.ledger.input("人工评分", decimal(rule.score), rule.reason);
}

/** The sum of cells, which stand apart; without noise. */
function summed(parts: readonly Term[]): Term {
  if (parts.length === 0) return ZERO;
  const text = chunks(parts.map((part) => part.text)).join("+");
  return clear(total(text, parts));
}

/** SUM takes 255 arguments at most. */
function chunks(cells: readonly string[]): string[] {
  const sums: string[] = [];
  for (let at = 0; at < cells.length; at += 200) sums.push(`SUM(${cells.slice(at, at + 200).join(",")})`);
  return sums;
}
