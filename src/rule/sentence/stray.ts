import type { Condition, Facts } from "./facts.js";
import type { Takes } from "./method.js";
import type { Stretch } from "./tokens.js";

/** Words outside the rule that hold a figure or speak of scoring: a part that was not read. */
export function strayIn(facts: Facts, takes: Takes, text: string): Stretch | null {
  const unread = facts.rest.find(
    (condition) => isUnread(condition, takes, text) && !isMissing(condition, facts, takes, text),
  );
  if (unread !== undefined || takes.names === true) return unread ?? null;
  const conditions = [
    ...facts.grades.map((grade) => grade.condition),
    ...facts.deductions.map((deduction) => deduction.lead),
    ...facts.ratios.map((ratio) => ratio.condition),
  ];
  for (const { others, subject } of conditions) {
    const stray = others.find((other) => {
      const words = text.slice(other.from, other.to);
      return HEAVY.test(words) && !TITLE.test(words) && !(subject !== "" && words.endsWith(subject));
    });
    if (stray !== undefined) return stray;
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

/** 缺一项扣相应分值 beside the marks of elements: what is missing loses its own mark. */
function isMissing({ from, to, ranges }: Condition, { grades }: Facts, takes: Takes, text: string): boolean {
  const marks = grades.filter(({ award }) => award.kind === "give").length;
  return takes.missing === true && marks > 1 && ranges.length < 2 && OWN_MARK.test(text.slice(from, to));
}

const OWN_MARK =
  /^[每如若]?(?:有)?(?:缺少?|少|漏|未(?:达到|满足|符合|完成)|不(?:达标|满足|符合|具备))[任其]?[意中何]?(?:一|1)?[项条个点]?(?:的|者|要求)*,?则?扣(?:除|减)?(?:掉)?(?:其|该项|本项)?(?:相应|对应|该项)的?(?:分值|分数|得分|分)$/;

/** Words before a colon that only say what follows. */
const TITLE = /^(?:得分|评分|计分)(?:标准|规则|办法|方法|细则)?$|^[扣加]分项$/;

/** A clause with a figure that scores nothing is about another figure than the rule. */
const REASONS = /说明|原因|理由|分析|整改|解释/;

/** What no words beside a rule may hold: they would be a part of it. */
const HEAVY =
  /扣|每(?![年月季周名户学半])|得分|计分|给分|加分|减分|不得|倍|否决|取消|归零|清零|四舍五入|取整|降[档级]|上述|同上|除以|乘以/;
