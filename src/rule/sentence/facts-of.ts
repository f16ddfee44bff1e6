import { basisOf } from "./basis.js";
import type { Facts, Stated } from "./facts.js";
import { intervalsOf } from "./intervals.js";
import { itemsOf, markedAlike, standsAlone } from "./items.js";
import { statedBy } from "./stated.js";
import type { Token } from "./tokens.js";

/** What the tokens of a sentence, or of an item of it, state. */
export function factsOf(text: string, tokens: readonly Token[]): Facts {
  const at = { from: tokens[0]?.from ?? 0, to: tokens[tokens.length - 1]?.to ?? 0 };
  const intervals = intervalsOf(text, tokens);
  if (intervals !== null) return { ...NOTHING, ...at, basis: "intervals", intervals };
  const items = itemsOf(tokens);
  const each = items.map((item) => statedBy(text, item));
  const alike = markedAlike(each);
  if (alike !== null) return madeOf({ ...NOTHING, grades: alike }, text, at);
  if (standsAlone(each)) return { ...NOTHING, ...at, basis: "list", items };
  return madeOf(statedBy(text, tokens), text, at);
}

const NOTHING: Omit<Facts, "from" | "to"> = {
  basis: "unclear",
  grades: [],
  deductions: [],
  limits: [],
  partials: [],
  ratios: [],
  betweens: [],
  formulas: [],
  standards: [],
  overs: [],
  rest: [],
  hole: null,
  intervals: [],
  items: [],
  exempt: [],
};

function madeOf(stated: Stated, text: string, at: { readonly from: number; readonly to: number }): Facts {
  const exempt = exemptIn(stated);
  const grades = stated.grades.filter((grade) => !exempt.includes(grade));
  const facts = { ...NOTHING, ...at, ...statementsOf(stated), grades, exempt };
  return { ...facts, basis: basisOf(facts, text) };
}

/** The statements alone, whatever they were gathered in. */
function statementsOf(stated: Stated): Stated {
  const { grades, deductions, limits, partials, ratios, betweens, formulas, standards, overs, rest, hole } = stated;
  return { grades, deductions, limits, partials, ratios, betweens, formulas, standards, overs, rest, hole };
}

/** 没有楼堂馆所项目的部门按满分计算 is no grade: it says where the rule does not apply. */
function exemptIn({ grades, deductions }: Stated): Facts["exempt"] {
  const exempt = grades.filter(
    ({ award, condition }, index) =>
      award.kind === "full" &&
      NOT_CONCERNED.test(condition.name) &&
      (index > 0 || deductions.length > 0) &&
      condition.ranges.length === 0,
  );
  return deductions.length === 0 && grades.length - exempt.length < 2 ? [] : exempt;
}

const NOT_CONCERNED = /^(?:没有|不涉及|未涉及|无此|无该|无相关|未安排|无)[^,]{1,20}(?:的|部门|单位|项目|按)?$/;
