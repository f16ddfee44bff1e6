import type { IssueCode } from "../../message/index.js";
import { type ThresholdName, thresholdOf } from "../../standard/thresholds.js";

const METHOD = "财预〔2020〕10号《项目支出绩效评价管理办法》";
const FORM = `${METHOD}附件1“项目支出绩效自评表”`;
const PRACTICE = "自评表审核的通行做法";

/** The document or practice that a finding rests on, where it is not the rule or standard that the leaf itself cites. */
const bases: { readonly [code in IssueCode]?: string } = {
  "score/above-weight": `${FORM}：得分最高不能超过该指标分值上限`,
  "score/met-not-full": `${METHOD}第十六条：完成指标值的，记该指标所赋全部分值`,
  "score/missed-but-full": `${METHOD}第十六条：未完成指标值的，按完成值与指标值的比例记分`,
  "score/blank-full": FORM,
  "score/sum-differs": `${METHOD}第十六条：总分为各指标得分之和`,
  "reason/lost-points": `${FORM}“偏差原因分析及改进措施”栏`,
  "target/loose": `${METHOD}第十六条：年初指标值设定明显偏低`,
  "form/kind-missing": `${METHOD}第十三条`,
  "weight/unusual-split": `${METHOD}第十三条：产出 50、效益 30、满意度 10、预算执行率 10`,
  "budget/sources-differ": FORM,
  "budget/parts-differ": "部门决算“三公经费”支出表",
  "score/outside-tier": `${METHOD}第十六条：定性指标按达成程度分档，在各档的区间内记分`,
  "score/below-zero": FORM,
  "target/after-end": PRACTICE,
  "target/unit-missing": PRACTICE,
  "form/placeholder-name": PRACTICE,
  "form/period-reversed": PRACTICE,
  "budget/basic-differs": "部门决算：基本支出为人员经费与公用经费之和",
  "budget/negative": PRACTICE,
  "budget/quoted-differs": PRACTICE,
  "budget/quoted-other-base": PRACTICE,
  "budget/units-suspect": PRACTICE,
  "ratio/net-or-gross": "财预〔2013〕53号《预算绩效评价共性指标体系框架》附件2：预算调整数为追加、追减和结构调整之和",
  "ratio/base-mixed": "财预〔2013〕53号《预算绩效评价共性指标体系框架》附件2：变动率的本年数与上年数口径一致",
  "score/rounding-mixed": PRACTICE,
  "score/rounded-otherwise": PRACTICE,
  "score/cut-off": PRACTICE,
  "target/vague": PRACTICE,
  "score/all-full": PRACTICE,
  "form/actual-equals-target": PRACTICE,
  "form/ratio-scored-twice": PRACTICE,
};

/** The thresholds that findings rest on. */
const limits: { readonly [code in IssueCode]?: ThresholdName } = {
  "actual/far-above-target": "target/far-above-reason",
  "score/reduced": "target/far-above-reason",
  "score/above-execution": "score/above-execution",
  "budget/low-execution": "budget/execution",
  "budget/adjustment-unexplained": "budget/adjustment",
  "budget/unspent": "budget/unspent",
  "weight/cost-without-indicator": "weight/cost-points",
};

/**
 * What a code rests on; undefined where the finding's own rule says it, or arithmetic alone.
 *
 * @param chain - The ids of the form's standard and of those that it extends.
 */
export function basisOf(code: IssueCode, chain: readonly string[]): string | undefined {
  const limit = limits[code];
  return limit === undefined ? bases[code] : thresholdOf(limit, chain)?.source;
}
