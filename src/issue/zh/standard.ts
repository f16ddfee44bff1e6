export const standard = {
  "standard/missing": "没有指明评分办法：请填写“standard”，或用 --standard 指定",
  "standard/unknown": "没有编号为“{id}”的评分办法；现有：{known}",
  "standard/cycle": "评分办法的“extends”绕成了一圈：{chain}",
  "standard/chain-too-long": "评分办法的“extends”超过{most}层，请合并",
  "standard/too-many-grades": "评价等级超过{most}个，请检查",
  "standard/grade-bound": "评价等级的界限“{text}”不是数字",
  "standard/grade-empty": "等级“{name}”的下限高于上限，没有哪个得分率能得到它",
  "standard/grade-overlap": "得分率为{rate}%时既是“{first}”又是“{second}”，请检查两个等级的界限和是否含界限",
  "standard/grade-gap": "得分率为{rate}%时没有等级，请补上或写明界限归哪一级",
  "standard/too-deep": "评分办法的“extends”直接写出内容最多 {limit} 层：请改为写编号或合并",
} as const;
