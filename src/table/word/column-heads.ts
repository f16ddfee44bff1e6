import { whole } from "./whole.js";

/** What a column of an indicator table holds. */
export type ColumnRole =
  | (typeof headerRoles)[number]
  | "category"
  | "rate"
  | "grade"
  | "serial"
  | "completion"
  | "converted"
  | "explanation"
  | "partYear"
  | "forecast"
  | "deviation"
  | "reviewActual"
  | "actualUnit"
  | "reviewScore";

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
  "share",
  "data",
] as const;

const level = (number: string): string => `(?:绩效|评价|考核)?第?${number}级(?:绩效|评价|考核)?(?:指标)?(?:名称)?`;

/** What is said of an indicator, whatever words stand before that say so: 绩效指标性质, 绩效度量单位, 指标值类型. */
const ofIndicator = (words: string): RegExp => whole(`(?:绩效|指标值?|目标值?|数值|数据)*(?:${words})`);

/** Who looks at what the unit says of itself, and what that is called. */
const REVIEWER =
  "复核|复评|抽查|核查|核定|评审|审核|重评|再评价|(?:业务)?主管(?:部门|单位)?|财政(?:部门|局|厅)?(?=[评审核复打])|专家|评价(?:小?组|机构)|第三方|中介机构?";

/** The words of headers; the first that fits counts. */
export const COLUMNS: readonly (readonly [ColumnRole, RegExp])[] = [
  ["first", whole(level("[一1]"))],
  ["second", whole(level("[二2]"))],
  ["third", whole(level("[三3]"))],
  ["fourth", whole(level("[四4]"))],
  ["serial", whole("序号|编号|行次|No\\.?|项次")],
  ["code", ofIndicator("编码|代码")],
  // What a reviewer found stands beside what the unit says of itself.
  ["reviewScore", new RegExp(`^(?:${REVIEWER})后?.*(?:得分|评分|分数|分)$`)],
  ["reviewActual", new RegExp(`^(?:${REVIEWER})后?.*(?:值|数|数量|情况|结果)$`)],
  ["deviation", /^(?:偏差|偏离|差异|偏差率|偏离率|偏差度|偏离度|差值|增减)(?:值|数|情况)?(?:%)?$/],
  ["forecast", /^(?:全年|年底|年末)(?:预计|预测)|^预计(?:全年|年底|年末)/],
  ["share", whole("评定(?:得分)?比例")],
  ["data", whole("其他数据")],
  ["weight", whole("应得分")],
  ["actual", whole("自评情况")],
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
  ["reason", /(?:偏差|偏离|未完成|未达标|未达成|扣分|失分|差异|超额).*(?:原因|说明|分析|措施|情况|理由)|说明$/],
  ["comparator", ofIndicator("性质|值类型|(?:运算|计算|比较|逻辑|关系|判断)?符号?|关系")],
  ["unit", ofIndicator("(?:计量|度量|计算|单)?单位|量纲")],
  ["actualUnit", whole("(?:实际|完成|实现)+值?(?:的)?(?:计量|度量)?单位")],
  ["direction", ofIndicator("方向|极性|方向性")],
  ["kind", ofIndicator("(?:属性|定性定量|定量定性|定量/定性|定性/定量)")],
  ["category", whole("(?:绩效)?指标(?:类型|类别|分类|大类)")],
  ["completion", whole("(?:指标|目标|实际|任务)?(?:完成率|完成比例|完成程度|完成百分比|完成进度)")],
  [
    "score",
    /(?:得分|评分|打分|自评分|自查分|复核分|实得分)(?:值|数|情况|结果)?$|(?:自评|评价|考核|实际)分[值数]$|^(?:单位|部门)自评$/,
  ],
  ["weight", /(?:分值|权重|满分|标准分|权重分|权数|分数|基准分|基本分|应得分|赋分|占比)(?:设置|值|系数)?$|^分$/],
  ["target", /(?:计划|预期|预计|预定).*(?:完成|实现)(?:值|数|情况|指标值)?$/],
  // Beside 年度实际 the plan of the year is what was to be reached.
  ["target", whole("(?:全年|年度|本年度?|当年度?|年初)(?:计划|预期)")],
  [
    "actual",
    /(?:实际|实绩|完成|实现|达成|达到|执行|现状)(?:指标)?(?:值|数|量|情况|结果|程度|水平|指标|完成|数量|数值|效果)?$/,
  ],
  [
    "target",
    /(?:指标|目标|计划|预期|标准|设定|要求)(?:值|数|量)$|(?:目标|计划指标|预期指标|年度指标|绩效标准|目标要求)$|^数?值$/,
  ],
  [
    "name",
    whole(
      "(?:绩效|评价|考核|考评|具体|评分|自评|年度|项目|部门|整体|细化)*指标(?:名称|内容|项目|项|体系)?|(?:评价|考核|评分|自评|考评)(?:内容|项目|指标)|名称",
    ),
  ],
];
