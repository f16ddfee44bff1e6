import type { Condition, Facts } from "./facts.js";
import type { Takes } from "./method.js";
import type { Stretch } from "./tokens.js";

/** Words outside the rule that hold a figure or speak of scoring: a part that was not read. */
export function strayIn(facts: Facts, takes: Takes, text: string): Stretch | null {
  const unread = facts.rest.find((condition) => isUnread(condition, takes, text));
  if (unread !== undefined || takes.names === true) return unread ?? null;
  const conditions = [
    ...facts.grades.map((grade) => grade.condition),
    ...facts.deductions.map((deduction) => deduction.lead),
    ...facts.ratios.map((ratio) => ratio.condition),
  ];
  for (const other of conditions.flatMap((condition) => condition.others)) {
    const words = text.slice(other.from, other.to);
    if (HEAVY.test(words) && !TITLE.test(words)) return other;
  }
  return null;
}

/** Whether a statement without an award says something that the rule would have to hold. */
function isUnread(condition: Condition, takes: Takes, text: string): boolean {
  const words = text.slice(condition.from, condition.to);
  const figures = condition.ranges.length > 0 && (takes.lines !== true || REASONS.test(words));
  const open = condition.otherwise && takes.otherwise !== true;
  return figures || open || condition.against.length > 0 || HEAVY.test(words);
}

/** Words before a colon that only say what follows. */
const TITLE = /^(?:得分|评分|计分)(?:标准|规则|办法|方法|细则)?$/;

/** A clause with a figure that scores nothing is about another figure than the rule. */
const REASONS = /说明|原因|理由|分析|整改|解释/;

/** What no words beside a rule may hold: they would be a part of it. */
const HEAVY =
  /扣|每(?![年月季周名户学半])|得分|计分|给分|加分|减分|不得|倍|否决|取消|归零|清零|降[档级]|上述|同上|除以|乘以/;
