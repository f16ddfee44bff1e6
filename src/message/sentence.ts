/** What is said in reading the sentence of a rule. How much each of them weighs. */
export const severities = {
  "rule/judgement": ["error"],
  "rule/formula": ["error"],
  "rule/cross-unit": ["error"],
  "rule/incomplete": ["error"],
  "rule/not-a-rule": ["error"],
  "rule/partial-assumed": ["info"],
  "rule/bound-assumed": ["info"],
  "rule/between-bands": ["warning"],
  "rule/comparator-assumed": ["info"],
  "rule/line-is-target": ["info", "warning"],
  "rule/cases-beyond-target": ["warning"],
  "rule/words-aside": ["info"],
  "rule/formula-aside": ["info"],
  "rule/exemption-aside": ["warning"],
  "rule/other-base": ["warning"],
  "rule/percent-of-completion": ["warning", "info"],
  "rule/percent-of-actual": ["warning"],
  "rule/unit-differs": ["error", "warning"],
  "rule/no-sentence": ["error"],
} as const;

/** The same codes in Chinese. */
export const zh = {
  "rule/judgement": "“{text}”要由人来判断，不能自动计分；请改成明确的条件和分数，或者由人评分并写明理由",
  "rule/formula": "这里写的是指标怎么算，没有写怎么评分：“{text}”；请把评分办法补上",
  "rule/cross-unit": "“{text}”要把各单位放在一起比较，只凭本单位的数据算不出来",
  "rule/incomplete": "评分标准缺少必要的数字，或者前后矛盾：“{text}”；请补齐或改正",
  "rule/not-a-rule":
    "评分标准里的“{text}”读不成可以执行的规则⟦{near}=grades：像是分档给分，但看不出每一档从哪里到哪里⟧⟦{near}=both：一种办法之上又叠了一种，没有方法能一起照着算⟧⟦{near}=deduction：像是扣分，但看不出什么情况扣、比什么扣⟧⟦{near}=proportion：像是按比例给分，但看不出按什么比例⟧⟦{near}=figure：说的是另外一个数，不是这项指标的实际完成值⟧⟦{near}=nothing：看不出什么情况得几分或者扣几分⟧；请按说明中的写法改写",
  "rule/partial-assumed": "“{text}”没有说不足一档怎么办，按不足一档不扣分",
  "rule/bound-assumed": "两档都写到{value}，没有说归哪一档，归入“{text}”",
  "rule/between-bands": "“{text}”各档之间隔着一步，{below}与{above}之间得多少分没有写，落在其中的数不计分",
  "rule/comparator-assumed": "“{text}”没有写大于还是小于，只取其中的数{value}作为标准",
  "rule/line-is-target": "“{text}”里的{value}应与指标值一致；完成比例按指标值计算",
  "rule/cases-beyond-target": "“{text}”只算超出目标的部分，例数请填超出的个数",
  "rule/words-aside": "“{text}”是说明，不参与计分",
  "rule/formula-aside": "“{text}”说的是指标怎么算，计分时直接取实际完成值",
  "rule/exemption-aside": "“{text}”说的是不适用或不扣分的情形；遇到时请把该指标标为不适用，或者不计入件数",
  "rule/other-base": "“{text}”同上年、基期或序时进度比，计分时比的是指标值：请核对两者是不是同一口径",
  "rule/percent-of-completion": "“{text}”里的百分比是完成率：实际完成值比指标值",
  "rule/percent-of-actual": "指标没有写单位，“{text}”里的百分比当作实际完成值本身，请核对",
  "rule/unit-differs": "评分标准里的单位是“{stated}”，指标的单位是“{unit}”，请核对",
  "rule/no-sentence": "这条评分标准（{method}）没有一句话能说清，写成“{text}”，读回来就不是它了；请保存为数据",
} as const;

/** The same codes in English, with the same parameters. */
export const en = {
  "rule/judgement":
    "“{text}” is left to a person's judgement: state conditions and points, or have it scored by hand with a reason",
  "rule/formula": "this says how the figure is worked out, not how it is scored: “{text}”",
  "rule/cross-unit": "“{text}” compares units with one another: the figures of one unit do not decide it",
  "rule/incomplete": "a number that the rule needs is missing, or its parts contradict each other: “{text}”",
  "rule/not-a-rule":
    "“{text}” cannot be read as a rule that can be carried out⟦{near}=grades: it is like marks by grade, but where each begins and ends is not clear⟧⟦{near}=both: it scores in one way and then in another, and no method does both⟧⟦{near}=deduction: it is like a deduction, but what for, or from where, is not clear⟧⟦{near}=proportion: it is like a share, but not clear of what⟧⟦{near}=figure: it is about another figure than the actual value of the indicator⟧⟦{near}=nothing: it does not say what gains or loses how many points⟧",
  "rule/partial-assumed": "“{text}” does not say what becomes of a part of a step: it costs nothing",
  "rule/bound-assumed": "two bands meet at {value} without saying which holds it: “{text}” takes it",
  "rule/between-bands":
    "the bands of “{text}” stand a step apart: what lies between {below} and {above} is not told, and a value there has no score",
  "rule/comparator-assumed": "“{text}” states no comparator: only its number {value} is taken as the line",
  "rule/line-is-target":
    "the {value} of “{text}” should be the indicator's target: the completion is measured against the target",
  "rule/cases-beyond-target": "“{text}” counts only what goes beyond the target: give that number as the cases",
  "rule/words-aside": "“{text}” explains and does not score",
  "rule/formula-aside": "“{text}” says how the figure is worked out; the actual value is taken as given",
  "rule/exemption-aside":
    "“{text}” speaks of cases to which the rule does not apply: mark the indicator as not applicable there, or leave such cases out",
  "rule/other-base":
    "“{text}” compares with an earlier period or with a schedule; the score is measured against the target: please check that target and result are such changes",
  "rule/percent-of-completion":
    "the percentages of “{text}” are taken of the completion: the actual value against the target",
  "rule/percent-of-actual":
    "the indicator has no unit: the percentages of “{text}” are taken to be the actual value itself",
  "rule/unit-differs": "the rule speaks of “{stated}”, the indicator is measured in “{unit}”",
  "rule/no-sentence":
    "no sentence says this rule ({method}): read again, “{text}” would not be the same one; keep it as data",
} as const;
