import { foldLabel } from "../text/index.js";

/** What a column of an indicator table holds. */
export type ColumnRole =
  (typeof headerRoles)[number] | "category" | "rate" | "grade" | "serial" | "completion" | "converted" | "explanation";

/** What a column of a budget block holds. */
export type BudgetRole =
  "initial" | "adjusted" | "budget" | "executed" | "inPlace" | "carriedOver" | "rate" | "weight" | "score";

/** The columns that a mapping may name. */
export const headerRoles = [
  "first",
  "second",
  "third",
  "fourth",
  "name",
  "target",
  "comparator",
  "unit",
  "actual",
  "weight",
  "score",
  "reason",
  "rule",
  "previous",
  "direction",
  "kind",
  "code",
] as const;

const level = (number: string): string => `第?${number}级(?:绩效|评价|考核)?(?:指标)?(?:名称)?`;

/** The words of headers; the first that fits counts. */
const COLUMNS: readonly (readonly [ColumnRole, RegExp])[] = [
  ["first", whole(level("[一1]"))],
  ["second", whole(level("[二2]"))],
  ["third", whole(level("[三3]"))],
  ["fourth", whole(level("[四4]"))],
  ["serial", whole("序号|编号|行次|No\\.?|项次")],
  ["code", whole("(?:指标)?(?:编码|代码)")],
  ["weight", whole("应得分")],
  ["actual", whole("(?:实际)?完成情况及说明|自评情况")],
  ["rate", whole("(?:指标|自评)?得分(?:率|比率|比例)")],
  ["grade", whole("(?:自评|评价|绩效|评定)*(?:等级|等次)")],
  ["converted", /折算.*分|加权.*得分/],
  ["previous", /^(?:上年|上年度|去年|上一年|上一年度)(?:指标)?(?:实际|完成)*(?:值|数|情况)?$/],
  [
    "rule",
    /^(?:指标)?(?:评分|计分|评价|考核|赋分|扣分|打分|评定|评判|得分|自评)(?:.*及)?.*(?:标准|规则|办法|方法|细则|公式)(?:及?说明)?$/,
  ],
  ["rule", whole("计算(?:公式|方法)|标准及(?:办法|方法)")],
  [
    "explanation",
    /^指标(?:值)?(?:解释|说明|含义|释义|定义|内容说明)|来源$|佐证|证明材料|(?:评价|评分|考核|打分)要点|依据$/,
  ],
  ["reason", /^(?:备注|原因|改进措施|整改措施)|(?:原因|理由)(?:.*(?:分析|说明|措施))?$|改进措施$/],
  [
    "reason",
    /(?:偏差|偏离|未完成|未达标|未达成|扣分|失分|差异|超额).*(?:原因|说明|分析|措施|情况|度|理由)|^偏差$|说明$/,
  ],
  ["comparator", whole("(?:指标|目标|指标值|目标值)?(?:性质|(?:运算|计算|比较|逻辑|关系|判断)?符号?|关系)")],
  ["unit", whole("(?:指标|计量|度量|计算|指标值|目标值|数值|数据|单)?单位|量纲")],
  ["direction", whole("(?:指标)?(?:方向|极性|方向性)")],
  ["kind", whole("(?:指标)?(?:属性|定性定量|定量定性|定量/定性|定性/定量)")],
  ["category", whole("指标(?:类型|类别|分类|大类)")],
  ["completion", whole("(?:指标|目标|实际|任务)?(?:完成率|完成比例|完成程度|完成百分比|完成进度)")],
  [
    "score",
    /(?:得分|评分|打分|自评分|自查分|复核分|实得分)(?:值|数|情况|结果)?$|(?:自评|评价|考核|实际)分[值数]$|^(?:单位|部门)自评$/,
  ],
  ["weight", /(?:分值|权重|满分|标准分|权重分|权数|分数|基准分|基本分|应得分|赋分|占比)(?:设置|值|系数)?$|^分$/],
  ["target", /(?:计划|预期|预计|预定).*(?:完成|实现)(?:值|数|情况|指标值)?$/],
  [
    "actual",
    /(?:实际|实绩|完成|实现|达成|达到|执行|现状)(?:指标)?(?:值|数|量|情况|结果|程度|水平|指标|完成|数量|数值|效果)?(?:及(?:单位|说明))?$/,
  ],
  [
    "target",
    /(?:指标|目标|计划|预期|标准|设定|要求)(?:值|数|量)(?:及单位)?$|(?:目标|计划指标|预期指标|年度指标|绩效标准|目标要求)$|^数?值$/,
  ],
  [
    "name",
    whole(
      "(?:绩效|评价|考核|考评|具体|评分|自评|年度|项目|部门|整体|细化)*指标(?:名称|内容|项目|项|体系)?|(?:评价|考核|评分|自评|考评)(?:内容|项目|指标)|名称",
    ),
  ],
];

const BUDGETS: readonly (readonly [BudgetRole, RegExp])[] = [
  ["rate", whole(".*(?:执行率|执行进度|支出进度|支出率|使用率|执行比例)%?")],
  ["initial", whole("(?:年初|期初|年度初)(?:部门|批复|安排|财政|下达)*(?:预算)?(?:数|金额|额|资金)?|初始预算数?")],
  [
    "adjusted",
    whole(
      "(?:全年|调整|调整后|调整后的|年中调整|年度调整|预算调整后?)(?:全年|部门)*(?:预算)?(?:数|金额|额|资金)|调整后?(?:的)?预算",
    ),
  ],
  [
    "budget",
    whole(
      "(?:财政|部门|项目|资金|计划|本年|当年|年度|批复)*预算(?:安排|批复|下达)?(?:数|金额|额|资金|总额)?|计划(?:投入|资金|金额)?数?|合计|小计",
    ),
  ],
  ["inPlace", whole("(?:资金|实际|财政|预算|全年)*到位(?:数|金额|资金|额)?")],
  [
    "executed",
    whole(
      "(?:全年|年度|实际|本年|当年|累计|资金|预算|财政|截至.*)*(?:执行|支出|使用|完成|支付)(?:支出|数|金额|额|资金)?|决算数",
    ),
  ],
  ["carriedOver", whole("(?:年末|资金|期末|累计)*(?:结转结余|结转和结余|结余结转|结余|结转)(?:数|资金|金额|额)?")],
  ["weight", whole("(?:指标)?(?:分值|权重|满分|标准分|权重分值)")],
  ["score", whole("(?:自评|实际|指标)*(?:得分|评分)")],
];

/** No header word is longer: what is longer is text. */
const MAX_HEADER = 40;

/** What a header cell says its column holds; null where it is no known header, or names two columns in one. */
export function columnRole(text: string): ColumnRole | null {
  return isTwoInOne(text) ? null : find(COLUMNS, text);
}

/** 指标值/完成值: which part of a cell below is which cannot be told. */
function isTwoInOne(text: string): boolean {
  const [left = "", right = "", more] = text.length > MAX_HEADER ? [] : text.split(/[/／]/);
  if (right === "" || more !== undefined) return false;
  const [one, other] = [find(COLUMNS, left), find(COLUMNS, right)];
  return one !== other && [one, other].every((role) => role !== null && APART.includes(role));
}

/** Columns that a table has one of each. */
const APART: readonly ColumnRole[] = ["target", "actual", "weight", "score"];

/** What a header cell of a budget block says its column holds. */
export function budgetRole(text: string): BudgetRole | null {
  return find(BUDGETS, text);
}

/** A header as headers are compared: folded, without what stands in brackets and marks around it. */
export function headerKey(text: string): string {
  let key = foldLabel(text.slice(0, MAX_HEADER * 2))
    .replace(/[[【]/g, "(")
    .replace(/[\]】]/g, ")");
  for (let bare = key.replace(/\([^()]*\)/g, ""); bare !== key; bare = key.replace(/\([^()]*\)/g, "")) key = bare;
  return key.replace(/^(?:[*★☆:.、]|\d+[.、]|(?:19|20)\d\d(?=年))+|[*★☆:;.。、,①②③④⑤]+$/g, "");
}

function find<T>(list: readonly (readonly [T, RegExp])[], text: string): T | null {
  if (text === "" || text.length > MAX_HEADER) return null;
  const key = headerKey(text);
  if (key === "" || key.length > 24) return null;
  return list.find(([, words]) => words.test(key))?.[0] ?? null;
}

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`);
}
