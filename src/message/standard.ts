/** What is wrong with a standard. How much each of them weighs. */
export const severities = {
  "standard/missing": ["error"],
  "standard/unknown": ["error"],
  "standard/cycle": ["error"],
  "standard/chain-too-long": ["error"],
  "standard/too-many-grades": ["error"],
  "standard/grade-bound": ["error"],
  "standard/grade-empty": ["error"],
  "standard/grade-overlap": ["error"],
  "standard/grade-gap": ["error"],
  "standard/too-deep": ["error"],
} as const;

/** The same codes in Chinese. */
export const zh = {
  "standard/missing":
    "没有指明评分办法：用 --standard 指定编号或文号，如 --standard 财预〔2020〕10号（jixiao standards 列出全部）；JSON 里填写“standard”",
  "standard/unknown": "没有编号为“{id}”的评分办法⟦（是不是“{nearest}”？）⟧；现有：{known}",
  "standard/cycle": "评分办法的“extends”绕成了一圈：{chain}",
  "standard/chain-too-long": "评分办法的“extends”超过{most}层，请合并",
  "standard/too-many-grades": "评价等级超过{most}个，请检查",
  "standard/grade-bound": "评价等级的界限“{text}”不是数字",
  "standard/grade-empty": "等级“{name}”的下限高于上限，没有哪个得分率能得到它",
  "standard/grade-overlap": "得分率为{rate}%时既是“{first}”又是“{second}”，请检查两个等级的界限和是否含界限",
  "standard/grade-gap": "得分率为{rate}%时没有等级，请补上或写明界限归哪一级",
  "standard/too-deep": "评分办法的“extends”直接写出内容最多 {limit} 层：请改为写编号或合并",
} as const;

/** The same codes in English, with the same parameters. */
export const en = {
  "standard/missing":
    'No standard is named: use --standard with an id or a document number, such as cn-mof-2020-10 (jixiao standards lists them); in JSON give "standard"',
  "standard/unknown": 'There is no standard "{id}"⟦ ("{nearest}"?)⟧; there are: {known}',
  "standard/cycle": 'The "extends" of the standards run in a circle: {chain}',
  "standard/chain-too-long": 'The "extends" of the standards go over {most} levels; merge some',
  "standard/too-many-grades": "There are over {most} grades; check the table",
  "standard/grade-bound": 'The bound "{text}" of a grade is not a number',
  "standard/grade-empty": 'No rate earns the grade "{name}": its lower bound is above its upper one',
  "standard/grade-overlap":
    'A rate of {rate}% is both "{first}" and "{second}": check the bounds and which of them are inclusive',
  "standard/grade-gap": "A rate of {rate}% has no grade: add one, or say which grade its bound belongs to",
  "standard/too-deep":
    "standards given as data may extend one another at most {limit} deep: name one by its id or merge them",
} as const;
