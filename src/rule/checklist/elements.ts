import { add, toText, zero } from "../../exact/index.js";
import type { ChecklistElement } from "../types.js";
import type { Grade } from "../sentence/facts.js";
import { DENIAL, elementName } from "../sentence/names.js";
import { exact } from "../sentence/number.js";
import { type Outcome, type Reading, refuse } from "../sentence/refusal.js";

/** 要素: every mark is that of an element; the full mark is their sum. */
export function checklistOf(grades: readonly Grade[], reading: Reading): Outcome {
  const elements: ChecklistElement[] = [];
  let total = zero;
  for (const grade of grades) {
    const { award, condition } = grade;
    const denial = elements.length > 0 && award.kind === "zero" && (condition.otherwise || DENIAL.test(condition.name));
    if (denial) continue;
    if (award.kind !== "give" || condition.otherwise || !isElement(condition.name, award.bare)) {
      return refuse("rule/not-a-rule", grade);
    }
    total = add(total, exact(award.points));
    elements.push({ name: elementName(condition, reading), points: award.points });
  }
  return { rule: { method: "checklist", elements, weight: toText(total) } };
}

/**
 * Whether a name can be met. 自评得分9.8分 is the record of a score, 产出指标50分 the weight of an indicator: names of
 * figures, headings and scores are no elements.
 */
function isElement(name: string, isBare: boolean): boolean {
  const last = name.replace(/^.*[:,]/, "");
  return (
    /[\u4e00-\u9fff].*[\u4e00-\u9fff]/.test(last) &&
    !/[×*+\-/=]$|但/.test(last) &&
    !(SCORED.test(last) && !HAVING.test(last)) &&
    (HAVING.test(last) || !HEADS.test(last) || (!isBare && DOING.test(last)))
  );
}

const SCORED =
  /^(?:实际|最终|最后|综合|本年|本年度|本次|考核|评价)$|(?:得分|自评|评分|分数|分值|总分|满分|扣分|加分|实得|合计|小计|赋分|占|评价|评审|考核|复核|总评)$/;
/** 有绩效目标, 已设定指标: that it is there can be met. */
const HAVING =
  /^(?:是否)?(?:有(?!效)|具有|已|设立|设定|建立|制定|明确|开展|组织|进行|实施|按|经(?![济费营])|完成(?!率|度|比)|无|未)/;
/** 分解为具体的绩效指标: a verb inside, of what is awarded in so many words. */
const DOING = /.[为与对把将被向].|、/;
/** The nouns that end the name of an indicator or of a group of them. */
const HEADS =
  /(?:指标|权重|率|比重|满意度|产出|效益|过程|投入|(?<!集体|民主|科学|规范|依法|会议)决策|绩效|数量|质量|时效|成本|影响|效果|部分|方面|维度|类|预算执行|预算管理|资金管理|项目管理|业务管理|财务管理|资产管理|组织管理|项目立项|资金投入|绩效目标)$/;
