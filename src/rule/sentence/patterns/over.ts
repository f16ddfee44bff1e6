import { add, compare, divide, hundred, toText } from "../../../exact/index.js";
import { certain } from "../../../shape/certain.js";
import { decimalOf, exact } from "../number.js";
import { form, PERCENT, type Pattern, POINTS } from "./form.js";

const TARGET = "(?:年度|年初|全年|预期|设定|原定|绩效)*(?:指标|目标|计划)(?:指标|目标|计划)?(?:任务)?(?:值|数)?";
const DONE = "(?:[若如对]果?)?(?:年度|全年)?(?:实际)?(?:完成|实现)?(?:值|数|率|情况|比例)?";
const REASON =
  "(?:应当?|须|需要?|必须|要)?(?:充分|详细|认真|另行|同时|予以)?(?:说明|分析|注明|解释)(?:超额|偏差|偏离|具体|相关|有关|情况){0,2}(?:的)?(?:完成)?(?:原因|理由)";
const TAKEN = `(?:另|再|倒)?扣(?:除|减)?${POINTS}`;
const JOINT = "(?:,|并|且|同时){0,2}";

/** 偏离度: what happens where the actual is far above the target (`overAchievement`). */
export const OVER: readonly Pattern[] = [
  form(
    "若如对年全实完超达高大≥>值率",
    new RegExp(
      `(?<![每毎凡])${DONE}(超过|超出|达到|高于|大于|>=?|≥)(?:了)?(${TARGET})?的?${PERCENT}(?:\\(含[^()]{0,6}\\))?(?:及?以上)?(?:的|时|部分)?,?(?:(${REASON})(?:${JOINT}${TAKEN})?|${TAKEN}(?:${JOINT}(${REASON}))?)(?![^,;。]{0,6}[\\d每扣])`,
    ),
    ([, verb, target, percent, first, also, taken, last]) => {
      const threshold = thresholdOf(decimalOf(certain(percent)), target !== undefined, certain(verb));
      const points = also ?? taken;
      const reason = first !== undefined || last !== undefined;
      if (threshold === null) return reason ? { type: "over", over: null } : null;
      const deduct = points === undefined ? {} : { deduct: decimalOf(points) };
      return { type: "over", over: { threshold, ...deduct, ...(reason ? { reasonRequired: true } : {}) } };
    },
  ),
];

/**
 * 超过目标值的120% is 1.2 times the target, and 超过目标值20% as well: a share below a half is what goes beyond it.
 * Null between the two, where it may be either.
 */
function thresholdOf(percent: string, ofTarget: boolean, verb: string): string | null {
  const share = divide(exact(percent), hundred);
  const one = exact("1");
  if (compare(share, one) > 0) return toText(share);
  const beyond = ofTarget && (verb === "超过" || verb === "超出" || verb === "高于");
  return beyond && compare(share, exact("0.5")) <= 0 ? toText(add(one, share)) : null;
}
