/** What is said of the figures of a budget. How much each of them weighs. */
export const severities = {
  "budget/adjusted-is-initial": ["info"],
  "budget/figure-missing": ["error"],
  "budget/negative-size": ["error"],
  "budget/unknown-figure": ["error"],
} as const;

/** The same codes in Chinese. */
export const zh = {
  "budget/adjusted-is-initial": "没有填写全年预算数（adjusted），以年初预算数代替",
  "budget/figure-missing": "计算{ratio}缺少{figure}（{key}），请补上",
  "budget/negative-size": "预算调整的各项填写规模，不能是负数：追减 10 就填 10，这里是 {value}",
  "budget/unknown-figure": "没有“{key}”这一项预算数⟦（是不是“{nearest}”？）⟧：请检查名称是否写错",
} as const;

/** The same codes in English, with the same parameters. */
export const en = {
  "budget/adjusted-is-initial": "the adjusted budget is left out: the initial budget stands for it",
  "budget/figure-missing": "{ratio} cannot be computed without {key} ({figure})",
  "budget/negative-size": "adjustments are sizes, not below zero: write a cut of 10 as 10, not {value}",
  "budget/unknown-figure": "there is no figure “{key}”⟦ (“{nearest}”?)⟧: please check the spelling",
} as const;
