import { ratioByTitle } from "../../budget/index.js";
import type { FigureKey } from "../../budget/figures.js";
import { budgetRole } from "../word/roles.js";

/** What of the budget has figures of its own beside the whole. */
export type Topic =
  | "threePublic"
  | "threePublic.parts.abroad"
  | "threePublic.parts.vehicles"
  | "threePublic.parts.reception"
  | "procurement"
  | "publicFunds";

/** An amount of the whole, or, as budget and executed, of a topic. */
export type AmountRole = "initial" | "adjusted" | "budget" | "executed" | "carriedOver" | "added" | "cut";

/** What a figure in a sentence is called. */
export type Named =
  | { readonly is: "topic"; readonly topic: Topic }
  | { readonly is: "amount"; readonly role: AmountRole; readonly topic: Topic | null }
  | { readonly is: "ratio"; readonly name: string }
  | { readonly is: "count"; readonly key: FigureKey }
  /** `whole` where the words themselves say that it is the total. */
  | { readonly is: "score"; readonly whole: boolean }
  | { readonly is: "grade" };

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ["threePublic", /^三公经费/],
  ["threePublic.parts.abroad", /^因公出国(?:\(境\))?(?:费用?|经费)/],
  ["threePublic.parts.vehicles", /^公务用车(?:购置[及和]运行(?:维护)?)?(?:费用?|经费)/],
  ["threePublic.parts.reception", /^公务接待(?:费用?|经费)/],
  ["procurement", /^政府采购/],
  ["publicFunds", /^公用经费/],
];

const COUNTS: readonly (readonly [FigureKey, RegExp])[] = [
  ["counts.projects", /^(?:共有|有|共|共?实施|共?安排)?(?:预算|支出)?项目(?:总数|个数|数)?(?:共计?|共有)?$/],
  [
    "counts.monitored",
    /^(?:组织|已)?(?:开展|实施|完成|进行)?了?(?:项目)?绩效(?:运行)?监控(?:的)?(?:项目)?数?(?:共计?)?$/,
  ],
  [
    "counts.selfEvaluated",
    /^(?:组织|已)?(?:开展|实施|完成|进行)?了?(?:项目)?绩效自评(?:价)?(?:的)?(?:项目)?数?(?:共计?)?$/,
  ],
  [
    "counts.evaluated",
    /^(?:组织|已)?(?:开展|实施|完成|进行)?了?部门(?:重点)?(?:绩效)?评价(?:的)?(?:项目)?数?(?:共计?)?$/,
  ],
];

/** 共有 9 个项目, 9 个项目全部开展绩效监控: what is counted stands behind its number. */
const COUNTS_BEHIND: readonly (readonly [FigureKey, RegExp, RegExp])[] = [
  [
    "counts.monitored",
    /^(?:对|组织|开展|完成|实施)?了?$/,
    /^项目(?:全部|均|都|已|进行|开展|实施|完成|了|的)*绩效(?:运行)?监控(?:工作)?$/,
  ],
  [
    "counts.selfEvaluated",
    /^(?:对|组织|开展|完成|实施)?了?$/,
    /^项目(?:全部|均|都|已|进行|开展|实施|完成|了|的)*绩效自评(?:价)?(?:工作)?$/,
  ],
  ["counts.projects", /^(?:共有|有|共|共?实施|共?安排)$/, /^(?:预算|支出)?项目$/],
];

const SCORE =
  /^(?:部门|项目|单位)?(?:整体)?(?:支出)?(?:预算)?(?:绩效)?(?:自我评价|自评价?|评价|综合|最终|最后|总体|考核)*(?:总得分|得分|总评分|评分|(?<=[评合])总分)$/;
const GRADE =
  /^(?:部门|项目|单位)?(?:整体)?(?:支出)?(?:绩效)?(?:自我评价|自评价?|评价|评定|综合|最终|考核|结果)*(?:等级|等次|级别)$/;

/** What a text names, as a whole; null where it names nothing that a form has a place for. */
export function nameOf(text: string): Named | null {
  const bare = text.replace(/["“”'‘’「」]/g, "");
  if (bare === "") return null;
  const ratio = /^(?:全年)?(?:资金)?执行率$/.test(bare) ? "budget-execution" : ratioByTitle(bare)?.name;
  // Satisfaction is an indicator's, and of each survey another.
  if (ratio !== undefined && ratio !== "satisfaction") return { is: "ratio", name: ratio };
  const topic = TOPICS.find(([, words]) => words.test(bare));
  if (topic !== undefined) return ofTopic(topic[0], bare.replace(topic[1], ""));
  const count = COUNTS.find(([, words]) => words.test(bare));
  if (count !== undefined) return { is: "count", key: count[0] };
  if (SCORE.test(bare)) return { is: "score", whole: /综合|最终|最后|总/.test(bare) };
  if (GRADE.test(bare)) return { is: "grade" };
  const role = roleOf(bare);
  return role === null ? null : { is: "amount", role, topic: null };
}

/** What a number counts by the words before and behind it. */
export function countOf(before: string, behind: string): Named | null {
  const found = COUNTS_BEHIND.find(([, left, right]) => left.test(before) && right.test(behind));
  return found === undefined ? null : { is: "count", key: found[0] };
}

function ofTopic(topic: Topic, rest: string): Named | null {
  if (/^(?:方面|情况|的)?$/.test(rest)) return { is: "topic", topic };
  const own = rest.replace(/^支出(?=预算|决算)/, "");
  const role = own === "预算" ? "budget" : roleOf(own);
  if (role === "initial" || role === "budget") return { is: "amount", role: "budget", topic };
  return role === "executed" ? { is: "amount", role, topic } : null;
}

/** Words that head columns as well as sums of them, and say too little in a sentence. */
const UNCLEAR = /^(?:合计|小计|完成|使用|支付|结余|结转|预算支出|计划)|^(?:预算|资金|财政)$/;

function roleOf(text: string): AmountRole | null {
  if (/^(?:年中|本年|当年)?(?:预算)?追加(?:预算|资金)*(?:数|额|金额)?$/.test(text)) return "added";
  if (/^(?:年中|本年|当年)?(?:预算)?(?:追减|调减|核减)(?:预算|资金)*(?:数|额|金额)?$/.test(text)) return "cut";
  if (/^(?:支出)?决算(?:数|金额|额)?$/.test(text)) return "executed";
  if (UNCLEAR.test(text)) return null;
  const role = budgetRole(text);
  if (role === "carriedOver") return /年末|期末|结余/.test(text) ? role : null;
  return role === "initial" || role === "adjusted" || role === "budget" || role === "executed" ? role : null;
}
