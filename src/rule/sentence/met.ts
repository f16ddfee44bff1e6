import type { Grade } from "./facts.js";
import { gapIn, isGap } from "./gap-words.js";
import { reachedIn } from "./reached.js";

/** 按期完成得满分，延迟5天以内扣2分: beside distances from the target, that it is met says that there is none. */
export function withMet(text: string, grades: readonly Grade[]): readonly Grade[] {
  const [first, ...others] = grades;
  const told = others.filter(({ condition }) => !condition.otherwise);
  if (first === undefined || !saysMet(first) || told.some(({ condition }) => condition.ranges.length === 0))
    return grades;
  const off = told.some(({ condition }) => {
    const words = gapIn(text, condition);
    return isGap(words) && words.sure;
  });
  if (!off) return grades;
  const unit = told.flatMap(({ condition }) => condition.ranges)[0]?.unit ?? null;
  const ranges = [{ max: { value: "0", hold: "closed" }, unit }] as const;
  return [{ ...first, condition: { ...first.condition, ranges, others: [], met: true } }, ...others];
}

/** Whether words say that the target is met. */
export function saysMet(grade: Grade): boolean {
  const { award, condition } = grade;
  if (award.kind !== "full" && award.kind !== "give") return false;
  if (condition.otherwise || condition.ranges.length > 0 || condition.against.length > 0) return false;
  return reachedIn(grade) === "reached" || MET.test(condition.name);
}

/** 按期完成, 在预算内, 未超支: on the right side of the target, whatever the figure is. */
const MET =
  /^(?:提前(?:或者?|、|及))?(?:[按如准][期时]|及时|按(?:计划|进度|(?:计划|规定|约定|合同)(?:的)?(?:时间|工期)|要求))(?:全部|全面)?(?:完成|实施|开展|推进|公开|报送|提交|支付|拨付|到位|办结)?(?:任务|工作)?$|^(?:控制)?在?[^,\d]{0,8}(?:预算|标准|计划|编制|定额|规定|期限|时限|工期|时间)(?:范围|时间|[数额])?[之以]?内(?:完成)?$|^[未不没无](?:有)?(?:超[支期时编员标限额]?|突破|逾期|延[期误迟])[^,\d]{0,6}$/;
