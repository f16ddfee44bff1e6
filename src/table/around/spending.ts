/**
 * Which of the labels of some funds, in their order, name what money is spent on, and no source of it. 其他 names nothing
 * itself: it is the rest of what the label before it names.
 */
export function spendingAmong(labels: readonly string[]): readonly boolean[] {
  const spent: boolean[] = [];
  for (const label of labels) spent.push(isRest(label) ? spent.at(-1) === true : isSpending(label));
  return spent;
}

function isRest(label: string): boolean {
  return /^其[他它]$/.test(bareLabel(label));
}

function isSpending(label: string): boolean {
  return SPENDING.test(bareLabel(label)) && !BY_SOURCE.test(label);
}

/** The label of a line without 其中：, its number and what stands in brackets behind it: 其中：1.基本支出（万元）. */
function bareLabel(label: string): string {
  return label
    .replace(/^其中[:：]?/, "")
    .replace(/^[(（]?(?:\d+|[一二三四五六七八九十]+)[)）.、．]+/, "")
    .replace(/[(（][^()（）]*[)）]$/, "");
}

/** What money is spent on, and no source of it: 基本支出, 人员经费, 特定目标类项目. */
const SPENDING = /支出$|^(?:人员|公用|运转|项目|基本)(?:类)?经费$|^(?:人员|公用|运转|特定目标)类(?:项目)?$/;

/** What the money of a kind of spending comes from: 一般公共预算支出. */
const BY_SOURCE = /预算|基金|拨款|财政/;
