/** What an engine that its caller put together was not given. How much each of them weighs. */
export const severities = {
  "method/not-included": ["error"],
  "ratio/not-included": ["error", "warning"],
  "sentence/not-included": ["error"],
  "proof/not-included": ["error"],
  "options/name-twice": ["error"],
} as const;

/** The same codes in Chinese. */
export const zh = {
  "method/not-included": "没有装入评分方法 {method}⟦（是不是 {nearest}？）⟧，装入的有：{known}",
  "ratio/not-included": "没有装入预算比率 {ratio}⟦（是不是 {nearest}？）⟧，算不了",
  "sentence/not-included": "评分标准写成了文字，这里没有装入读文字的部分：请写成数据（method 和参数）",
  "proof/not-included": "没有装入计算证明的部分，给不出证明",
  "options/name-twice": "选项 {option} 里有两个 {name}：请只留一个",
} as const;

/** The same codes in English, with the same parameters. */
export const en = {
  "method/not-included": "the method {method} was not included⟦ ({nearest}?)⟧; included are: {known}",
  "ratio/not-included": "the ratio {ratio} was not included⟦ ({nearest}?)⟧ and cannot be worked out",
  "sentence/not-included":
    "the rule is a sentence, and what reads sentences was not included: please write it as data (method and parameters)",
  "proof/not-included": "what proves figures was not included, so there is no proof",
  "options/name-twice": "the option {option} has {name} twice: please keep one of them",
} as const;
