/**
 * Forms as units publish them, made up, each labelled by hand: what is wrong with it, or that nothing is. `errors` are
 * all errors that an audit may name (path and code); `says` are other findings that it must name.
 */
export interface Published {
  readonly name: string;
  readonly form: object;
  readonly errors: readonly string[];
  readonly says?: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** 指标名称, 指标值, 实际完成值, 分值, 得分; blanks are cells that the table has not. */
const row = (name: string, target: string, actual: string, weight: string, reported: string, more: Row = {}): Row => ({
  name,
  ...(target === "" ? {} : { target }),
  ...(actual === "" ? {} : { actual }),
  ...(weight === "" ? {} : { weight }),
  ...(reported === "" ? {} : { reported }),
  ...more,
});
const group = (name: string, weight: string, children: readonly Row[], more: Row = {}): Row => ({
  name,
  ...(weight === "" ? {} : { weight }),
  ...more,
  children,
});
const execution = (reported: string, more: Row = {}): Row => ({
  name: "预算执行率",
  weight: "10",
  ratio: "budget-execution",
  reported,
  ...more,
});
const form = (indicators: readonly Row[], score: string, more: Row = {}): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { kind: "project", year: 2023 },
  indicators,
  reported: { score },
  ...more,
});
const money = (adjusted: string, executed: string, more: Row = {}): Row => ({
  budget: { unit: "万元", initial: adjusted, adjusted, executed, ...more },
});

const courses = row("举办培训班", "≥24期", "24期", "20", "20");
const trained = row("培训人次", "≥1500人次", "1500人次", "20", "20");
const passed = row("结业率", "≥95%", "97%", "10", "10");
const works = row("学员履职能力", "有所提高", "达成年度指标", "30", "30");
const content = row("学员满意度", "≥90%", "95%", "10", "10");
const outputs = (...children: readonly Row[]): Row => group("产出指标", "50", [group("数量指标", "", children)]);
const effects = group("效益指标", "30", [group("社会效益指标", "", [works])]);
const satisfied = group("满意度指标", "10", [content]);
const rest = [effects, satisfied];
const spent = money("120", "108");

/** Rows that a person scores by rules in words; the table has no column of targets or results. */
const judged = (name: string, weight: string, reported: string, rule?: string): Row =>
  row(name, "", "", weight, reported, rule === undefined ? {} : { rule });
const decision = group("项目决策", "20", [judged("立项依据充分性", "10", "10"), judged("目标明确性", "10", "8")]);
const managed = (executed: string): Row =>
  group("项目管理", "30", [judged("制度健全性", "20", "18"), judged("预算执行率", "10", executed)]);
const results = group("项目绩效", "50", [judged("产出数量", "25", "25"), judged("社会效益", "25", "24")]);

/** Nothing is wrong with these. */
export const clean: readonly Published[] = [
  {
    name: "附件1 of the method, filled in: 108 of 120 is 90 %, 9 points",
    form: form([execution("9"), outputs(courses, trained, passed), ...rest], "99", spent),
    errors: [],
  },
  {
    name: "a target missed, scored in proportion, with its reason: 1200 of 1500 people, 16 of 20",
    form: form(
      [
        execution("9"),
        outputs(courses, row("培训人次", "≥1500人次", "1200人次", "20", "16", { reason: "受疫情影响" }), passed),
        ...rest,
      ],
      "95",
      spent,
    ),
    errors: [],
  },
  {
    name: "weights at the groups alone, one score for two rows of a merged cell: 4 × 10 = 40, 2 × 20 = 40, 20",
    form: form(
      [
        group("产出指标", "40", [
          group("数量指标", "", [row("演出场次", "≥20场", "20场", "", "10"), row("展览场次", "≥5场", "6场", "", "")]),
          group("质量指标", "", [row("验收合格率", "100%", "100%", "", "10")]),
          group("时效指标", "", [row("完成时间", "2023年12月底前", "2023年11月30日", "", "10")]),
          group("成本指标", "", [row("经费支出", "≤50万元", "48万元", "", "10")]),
        ]),
        group("效益指标", "40", [
          row("观众人次", "≥1万人次", "1.2万人次", "", "20"),
          row("媒体报道", "≥5次", "5次", "", "20"),
        ]),
        group("满意度指标", "20", [row("观众满意度", "≥90%", "96%", "", "20")]),
      ],
      "100",
    ),
    errors: [],
    says: ["info /indicators/0 weight/shared-out"],
  },
  {
    name: "unequal weights that nobody published: 15 + 15 + 10, of which 95 % is 9.5",
    form: form(
      [
        group("产出指标", "40", [
          row("发放户数", "≥300户", "320户", "", "15"),
          row("发放准确率", "≥99%", "99%", "", "15"),
          row("发放及时率", "100%", "95%", "", "9.5"),
        ]),
        group("效益指标", "60", [
          row("政策知晓率", "≥80%", "88%", "", "30"),
          row("群众满意度", "≥90%", "92%", "", "30"),
        ]),
      ],
      "99.5",
    ),
    errors: [],
  },
  {
    name: "scored by a person, without columns of targets and results; the money was all spent",
    form: form([decision, managed("10"), results], "95", money("80", "80")),
    errors: [],
    says: ["info /indicators/0/children/0/reported score/judged"],
  },
  {
    name: "no column of results: the scores of a department by rules that only a person applies",
    form: form(
      [
        group("投入", "40", [
          row("在职人员控制率", "≤100%", "", "20", "20"),
          row("“三公经费”变动率", "≤0", "", "20", "20"),
        ]),
        group("过程", "60", [row("预算完成率", "100%", "", "30", "26"), row("管理制度健全性", "健全", "", "30", "28")]),
      ],
      "94",
    ),
    errors: [],
  },
  {
    name: "results in words: a person scored them",
    form: form(
      [
        group("产出指标", "60", [
          row("修缮面积", "≥600平方米", "已全部完成修缮任务", "30", "30"),
          row("项目设计", "符合规范", "经专家论证通过", "30", "28"),
        ]),
        group("效益指标", "40", [row("保护传承", "显著增强", "得到社会各界好评", "40", "38")]),
      ],
      "96",
    ),
    errors: [],
  },
  {
    name: "a score inside its tier: 达成年度指标 gives 80 to 100 %",
    form: form(
      [
        execution("9"),
        outputs(courses, trained, passed),
        group("效益指标", "30", [{ ...works, reported: "27" }]),
        satisfied,
      ],
      "96",
      spent,
    ),
    errors: [],
  },
  {
    name: "all scores at whole points: 17 of 20 for 1290 of 1500, which is 17.2",
    form: form(
      [execution("9"), outputs(courses, row("培训人次", "≥1500人次", "1290人次", "20", "17"), passed), ...rest],
      "96",
      spent,
    ),
    errors: [],
  },
  {
    name: "weights finer than the places, rounded as they are printed: 33.335 as 33.34",
    form: form(
      ["甲", "乙"]
        .map((name) => row(name, "≥10个", "10个", "33.335", "33.34"))
        .concat(row("丙", "≥10个", "12个", "33.33", "33.33")),
      "100",
    ),
    errors: [],
  },
  {
    name: "sources with blank lines, and lines that say what the money is spent on",
    form: form(
      [execution("9"), outputs(courses, trained, passed), ...rest],
      "99",
      money("120", "108", {
        sources: [
          { name: "财政拨款", initial: "120", adjusted: "120", executed: "108" },
          { name: "其中：基本支出", initial: "40", adjusted: "40", executed: "38" },
          { name: "项目支出", initial: "80", adjusted: "80", executed: "70" },
          { name: "其他资金" },
        ],
      }),
    ),
    errors: [],
  },
  {
    name: "a table of the indicators alone, 90 points, without the money",
    form: form([outputs(courses, trained, passed), ...rest], "90"),
    errors: [],
  },
  {
    name: "a rule in words that can be read, and one that cannot",
    form: form(
      [
        group("产出指标", "60", [
          row("合格率", "≥95%", "93%", "30", "29", { rule: "≥95%得满分，每低1个百分点扣0.5分，扣完为止" }),
          row("档案管理", "规范", "较规范", "30", "26", { rule: "由评审组视情况酌情赋分" }),
        ]),
        group("效益指标", "40", [row("受益人数", "≥100人", "130人", "40", "40", { reason: "扩大宣传" })]),
      ],
      "95",
    ),
    errors: [],
  },
  {
    name: "scores, rates and a grade: 16 of 20 is 80 %, 95 of 100 is 优",
    form: form(
      [
        execution("9", { reportedRate: "90" }),
        outputs(courses, row("培训人次", "≥1500人次", "1200人次", "20", "16", { reportedRate: "80" }), passed),
        ...rest,
      ],
      "95",
      { ...spent, reported: { score: "95", rate: "95", grade: "优", ratios: { "budget-execution": "90" } } },
    ),
    errors: [],
  },
];

const unearned = row("培训人次", "≥1500人次", "1200人次", "20", "20");

/** One mistake was planted in each of these. */
export const planted: readonly Published[] = [
  {
    name: "a target met, 8 of 10 points",
    form: form([execution("9"), outputs(courses, trained, { ...passed, reported: "8" }), ...rest], "97", spent),
    errors: ["/indicators/1/children/0/children/2/reported score/met-not-full"],
  },
  {
    name: "a target missed, full marks",
    form: form([execution("9"), outputs(courses, unearned, passed), ...rest], "99", spent),
    errors: ["/indicators/1/children/0/children/1/reported score/missed-but-full"],
  },
  {
    name: "a total that is not the sum of its parts",
    form: form([execution("9"), outputs(courses, trained, passed), ...rest], "97", spent),
    errors: ["/reported/score score/sum-differs"],
  },
  {
    name: "a score above its weight",
    form: form(
      [
        execution("9"),
        outputs(courses, trained, passed),
        effects,
        group("满意度指标", "10", [{ ...content, reported: "11" }]),
      ],
      "100",
      spent,
    ),
    errors: [
      "/indicators/3/children/0/reported score/above-weight",
      "/indicators/3/children/0/reported score/other-reading", // 95 ÷ 90 × 10 = 10.56, not capped
    ],
  },
  {
    name: "weights that add up to 95",
    form: form(
      [
        execution("9"),
        outputs(courses, trained, passed),
        effects,
        group("满意度指标", "5", [{ ...content, weight: "5", reported: "5" }]),
      ],
      "94",
      spent,
    ),
    errors: ["/indicators weight/total-differs"],
  },
  {
    name: "leaves that weigh 45 below a group of 50",
    form: form(
      [execution("9"), outputs(courses, trained, { ...passed, weight: "5", reported: "5" }), ...rest],
      "94",
      spent,
    ),
    errors: ["/indicators/1 weight/parts-differ"],
  },
  {
    name: "sources that do not add up: 100 + 10 are not 120",
    form: form(
      [execution("9"), outputs(courses, trained, passed), ...rest],
      "99",
      money("120", "108", {
        sources: [{ name: "财政拨款", initial: "100" }, { name: "自筹资金", initial: "10" }, { name: "其他资金" }],
      }),
    ),
    errors: ["/budget/initial budget/sources-differ"],
  },
  {
    name: "an execution rate of 90 % printed as 95 %",
    form: form([execution("9"), outputs(courses, trained, passed), ...rest], "99", {
      ...spent,
      reported: { score: "99", ratios: { "budget-execution": "95" } },
    }),
    errors: ["/reported/ratios/budget-execution ratio/reported-differs"],
  },
  {
    name: "scored by a person: the money was all spent, and 预算执行率 has 9 of 10",
    form: form([decision, managed("9"), results], "94", money("80", "80")),
    errors: ["/indicators/1/children/1/reported score/met-not-full"],
  },
  {
    name: "scored by a person: 12 of 10 points",
    form: form(
      [
        group("项目决策", "20", [judged("立项依据充分性", "10", "12"), judged("目标明确性", "10", "8")]),
        managed("10"),
        results,
      ],
      "97",
      money("80", "80"),
    ),
    errors: ["/indicators/0/children/0/reported score/above-weight"],
  },
  {
    name: "no weights of leaves, every target met: 32 of 40, 8 points have no place",
    form: form(
      [
        group(
          "产出指标",
          "40",
          ["甲", "乙", "丙", "丁"].map((name) => row(name, "≥10个", "10个", "", "8")),
        ),
        group("效益指标", "60", [row("戊", "≥10个", "10个", "", "30"), row("己", "≥10个", "10个", "", "30")]),
      ],
      "92",
    ),
    errors: ["/indicators/0 score/points-unplaced"],
  },
  {
    name: "no weights of leaves: 45 points in a group of 40",
    form: form(
      [
        group(
          "产出指标",
          "40",
          ["甲", "乙", "丙"].map((name) => row(name, "≥10个", "10个", "", "15")),
        ),
        group("效益指标", "60", [row("戊", "≥10个", "10个", "", "30"), row("己", "≥10个", "10个", "", "25")]),
      ],
      "100",
    ),
    errors: ["/indicators/0 score/parts-above-weight", "/indicators/1 score/points-unplaced"],
  },
  {
    name: "one result left blank, full marks",
    form: form(
      [execution("9"), outputs(courses, row("培训人次", "≥1500人次", "", "20", "20"), passed), ...rest],
      "99",
      spent,
    ),
    errors: [
      "/indicators/1/children/0/children/1/actual actual/missing",
      "/indicators/1/children/0/children/1/reported score/blank-full",
    ],
  },
  {
    name: "a grade below the one that the total earns",
    form: form([execution("9"), outputs(courses, trained, passed), ...rest], "99", {
      ...spent,
      reported: { score: "99", grade: "良" },
    }),
    errors: ["/reported/grade grade/reported-differs"],
  },
  {
    name: "more spent than there was",
    form: form([execution("10"), outputs(courses, trained, passed), ...rest], "100", money("108", "120")),
    errors: ["/budget/executed budget/over-executed"],
  },
  {
    name: "a cost of 120 where at most 100 is allowed, full marks",
    form: form(
      [execution("9"), outputs(courses, trained, row("培训成本", "≤100元/人", "120元/人", "10", "10")), ...rest],
      "99",
      spent,
    ),
    errors: ["/indicators/1/children/0/children/2/reported score/missed-but-full"],
  },
];
