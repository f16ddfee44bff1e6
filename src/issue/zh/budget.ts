export const budget = {
  "budget/adjusted-is-initial": "没有填写全年预算数（adjusted），以年初预算数代替",
  "budget/figure-missing": "计算{ratio}缺少{figure}（{key}），请补上",
  "budget/negative-size": "预算调整的各项填写规模，不能是负数：追减 10 就填 10，这里是 {value}",
} as const;
