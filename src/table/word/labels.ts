import { budgetRole, headerKey } from "./roles.js";
import { nameText } from "../words.js";
import { recalled } from "./recalled.js";

/** What a label around the tables of a form says. */
export type LabelKey = "project" | "unit" | "filler" | "carrier" | "supervisor" | "year" | "score" | "grade";

const LABELS: readonly (readonly [LabelKey, RegExp])[] = [
  ["project", /^(?:项目|政策|专项|资金)?(?:\(政策\))?(?:项目|专项|专项资金|转移支付|政策)名称$|^项目$/],
  [
    "unit",
    /^(?:中央|[省市州县区]级|[省市州县区]直|本级)?(?:部门|单位|部门单位|预算部门|预算单位)名称$|^部门[/、]?单位$/,
  ],
  ["filler", /^(?:填报|自评|被评价|评价|预算|申报)(?:单位|部门)(?:名称)?$/],
  ["carrier", /^(?:项目|具体|资金)?(?:实施|承担|承办|执行)(?:单位|部门)(?:名称)?$|^项目单位(?:名称)?$/],
  ["supervisor", /^(?:业务|预算|市级|省级|县级|区级|中央|地方|项目)?主管(?:部门|单位)(?:名称|及代码)?$/],
  ["year", /^(?:预算|评价|自评|项目|资金|所属)?(?:年度|年份)$/],
  ["score", /^(?:自评|评价|综合|最终|自评价|总体|绩效)?(?:总得分|总分|得分|评分|总评分)$/],
  // 结果, 级别 and 结论 alone may be those of anything, as above a column of a list.
  ["grade", /^(?:自评|评价|绩效|评定|综合|绩效评价|自评结果|评价结果)?(?:等级|等次|(?<=.)(?:级别|结论|结果))$/],
];

/** What a cell labels of a self-evaluation; null where it is no such label. */
export const labelKey: (cell: string) => LabelKey | null = recalled((cell) => {
  const key = cell.length > 30 ? "" : headerKey(nameText(cell));
  if (key === "") return null;
  // Alone they may head a column; with a colon they say who fills the form in.
  if (/^(?:部门|单位)$/.test(key)) return /[:：]$/.test(cell.trim()) ? "filler" : null;
  return LABELS.find(([, words]) => words.test(key))?.[0] ?? null;
});

/** Labels that forms print, and that a self-evaluation has no place for. */
const OTHERS: RegExp = new RegExp(
  `^(?:${[
    "(?:项目|具体|资金)?(?:实施|承担|承办|执行|使用|责任|建设|管理|牵头|填表)(?:单位|部门|科室|处室)(?:名称)?",
    "(?:项目|填表|填报|单位|部门|制表|审核|财务)?(?:负责人|联系人|经办人|审核人|填表人|填报人|制表人)(?:姓名|签字)?",
    "(?:联系|办公|固定)?(?:电话|手机)(?:号码)?",
    "(?:填表|填报|制表|评价|自评)(?:日期|时间)",
    "项目(?:类型|类别|性质|属性|级次|编码|代码|周期|期限|地点|内容|概况)",
    "(?:项目|资金)?(?:起止时间|起止日期|起止年限|实施期限?)",
    "资金(?:来源|性质|用途)",
    "单位(?:代码|编码|性质)",
    "地址|邮编",
  ].join("|")})$`,
);

/** The budget of funds that are written side by side. */
export const BUDGET: RegExp = /^(?:全年|年度|年初|调整后?|项目|财政|资金)*预算(?:数|金额|总?额|资金)?$/;

/** What of it was spent. */
export const EXECUTED: RegExp = /^(?:全年|年度|实际|累计|资金|预算)*(?:执行|支出)(?:数|金额|总?额|资金)?$/;

/** Whether a text is a label, of whatever kind, and so no value of the label before it. */
export const isLabel: (cell: string) => boolean = recalled((cell) => {
  if (cell.length > 30) return false;
  const key = headerKey(nameText(cell));
  const known = labelKey(cell) !== null || OTHERS.test(key) || isFund(cell) || budgetRole(cell) !== null;
  return known || /[:：]$/.test(cell.trim());
});

/** Whether a text labels a figure of the funds. */
export function isFund(cell: string): boolean {
  const key = headerKey(nameText(cell));
  return BUDGET.test(key) || EXECUTED.test(key) || key.endsWith("执行率");
}

/** The unit of 金额单位：万元 and the like; null for any other text. */
export function unitLine(cell: string): string | null {
  if (cell.length > 20) return null;
  return /^[(（]?(?:金额|货币|计量)?单位[:：]?(?:人民币)?(亿元|万元|元)[)）]?$/.exec(nameText(cell))?.[1] ?? null;
}
