import { whole } from "./whole.js";

/** What a column of a budget block holds. */
export type BudgetRole =
  "initial" | "adjusted" | "budget" | "executed" | "inPlace" | "carriedOver" | "rate" | "weight" | "score";

/** What is said of the rate of execution: how high it is, and its points. */
export type ShareRole = Extract<BudgetRole, "rate" | "weight" | "score">;

/** Whether a column of a budget block says something of the rate of execution, where others hold amounts. */
export function isShareRole(role: BudgetRole | null | undefined): role is ShareRole {
  return role === "rate" || role === "weight" || role === "score";
}

/** The words of the headers of a budget block; the first that fits counts. */
export const BUDGETS: readonly (readonly [BudgetRole, RegExp])[] = [
  ["rate", whole(".*(?:执行率|执行进度|支出进度|支出率|使用率|执行比例)%?")],
  [
    "initial",
    whole(
      "(?:年初|期初|年度初)(?:部门|批复|安排|财政|下达)*(?:预算)?(?:安排|批复|下达)?(?:数|总额|金额|额|资金){0,2}|预算年初数|初始预算数?",
    ),
  ],
  [
    "adjusted",
    whole(
      "(?:全年|调整|调整后|调整后的|年中调整|年度调整|预算调整后?)(?:全年|部门)*(?:预算(?:数|总额|金额|额|资金){0,2}|数|总额|金额|额|资金)|调整后?(?:的)?预算",
    ),
  ],
  [
    "budget",
    whole(
      "(?:财政|部门|项目|资金|计划|本年|当年|年度|批复)*预算(?:安排|批复|下达)?(?:数|金额|额|资金|总额){0,2}|计划(?:投入|资金|金额)?数?|合计|小计",
    ),
  ],
  ["inPlace", whole("(?:资金|实际|财政|预算|全年)*到位(?:数|金额|资金|额)?")],
  [
    "executed",
    whole(
      "(?:全年|年度|实际|本年|当年|累计|资金|预算|财政|截至.*)*(?:执行|支出|使用|完成|支付)(?:支出|数|总额|金额|额|资金){0,2}|决算数",
    ),
  ],
  ["carriedOver", whole("(?:年末|资金|期末|累计)*(?:结转结余|结转和结余|结余结转|结余|结转)(?:数|资金|金额|额)?")],
];
