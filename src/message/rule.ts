/** What is wrong with a rule that is given as data. How much each of them weighs. */
export const severities = {
  "rule/method-missing": ["error"],
  "rule/unknown-method": ["error"],
  "rule/too-deep": ["error"],
  "rule/award-missing": ["error"],
  "rule/award-twice": ["error"],
  "rule/share-outside": ["error"],
  "rule/points-negative": ["error"],
  "rule/not-positive": ["error"],
  "rule/pass-mark-outside": ["error"],
  "rule/condition-value": ["error"],
  "rule/band-empty": ["error"],
  "rule/bands-overlap": ["error"],
  "rule/bands-gap": ["error"],
  "rule/tier-empty": ["error"],
  "rule/tier-default-outside": ["error"],
  "rule/tier-name-twice": ["error"],
  "rule/linear-flat": ["error"],
  "rule/floor-negative": ["error"],
} as const;

/** The same codes in Chinese. */
export const zh = {
  "rule/method-missing": "评分标准没有写明方法 method，可用的有：{known}",
  "rule/unknown-method": "不认识评分方法 {method}⟦（是不是 {nearest}？）⟧，可用的有：{known}",
  "rule/too-deep": "评分标准套评分标准最多 {limit} 层，请拆开",
  "rule/award-missing": "没有写明得多少：请给出 share（占分值的比例）或 points（分数）",
  "rule/award-twice": "share（占分值的比例）和 points（分数）只能写一个",
  "rule/share-outside": "占分值的比例应当在 0 与 1 之间，不能是 {value}：95% 写成 0.95",
  "rule/points-negative": "分数不能是负数：{value}；扣多少分写成正数",
  "rule/not-positive": "这里应当是大于零的数，不能是 {value}",
  "rule/pass-mark-outside": "及格线应当在 0 与 1 之间，不含 1，不能是 {value}：60% 写成 0.6",
  "rule/condition-value": "比较的对象应当是数字、target（指标值）或 previous（上年数），不能是 {value}",
  "rule/band-empty": "这一档从 {min} 到 {max}，没有数能落在里面：请检查上下限和是否含上下限",
  "rule/bands-overlap": "第 {first} 档与第 {second} 档重叠：请检查界限归哪一档",
  "rule/bands-gap": "第 {first} 档与第 {second} 档之间有空档：请补上或写明界限归哪一档",
  "rule/tier-empty": "这一档从 {from} 到 {to}，里面没有比例可给：请检查上下限和是否含上下限",
  "rule/tier-default-outside": "默认比例 {value} 不在这一档的区间之内",
  "rule/tier-name-twice": "“{name}”同时是两档的名称，分不清归哪一档",
  "rule/linear-flat": "直线内插的两端是同一个数（{at}），连不成线",
  "rule/floor-negative": "扣分后的最低分不能是负数：{value}；扣完为止写成 0",
} as const;

/** The same codes in English, with the same parameters. */
export const en = {
  "rule/method-missing": "the rule does not say its method; there are: {known}",
  "rule/unknown-method": "there is no method {method}⟦ ({nearest}?)⟧; there are: {known}",
  "rule/too-deep": "rules may stand in one another at most {limit} deep: please take them apart",
  "rule/award-missing": "this does not say what is awarded: give share (of the weight) or points",
  "rule/award-twice": "only one of share (of the weight) and points may be given",
  "rule/share-outside": "a share of the weight must be between 0 and 1, not {value}: 95 % is 0.95",
  "rule/points-negative": "points must not be below zero: {value}; what is deducted is written as a positive number",
  "rule/not-positive": "this must be a number above zero, not {value}",
  "rule/pass-mark-outside": "a pass mark must be between 0 and 1, below 1, not {value}: 60 % is 0.6",
  "rule/condition-value": "what is compared with must be a number, target or previous, not {value}",
  "rule/band-empty":
    "this band goes from {min} to {max}, and no number lies in it: please check the bounds and whether they belong to it",
  "rule/bands-overlap": "bands {first} and {second} overlap: please check to which of them the bound belongs",
  "rule/bands-gap":
    "there is a gap between bands {first} and {second}: please close it or say to which of them the bound belongs",
  "rule/tier-empty":
    "this tier goes from {from} to {to}, and no share lies in it: please check the ends and whether they belong to it",
  "rule/tier-default-outside": "the default share {value} lies outside the interval of its tier",
  "rule/tier-name-twice": "“{name}” names two tiers, so that a result cannot be told to be in one of them",
  "rule/linear-flat": "both ends of the straight line are the same figure ({at})",
  "rule/floor-negative": "the floor of a deduction must not be below zero: {value}; 0 means until nothing is left",
} as const;
