/** The names of groups that the published forms share. */
export const STANDARD: RegExp =
  /^(?:产出|效益|效果|满意度|成本|投入|投入管理|过程|决策|管理|数量|质量|时效|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|可持续发展影响|可持续发展|服务对象满意度|社会公众满意度|受益对象满意度)指标等?$/;

/** A whole name of a group with or without 指标, as forms of any kind print it: what begins on the next page with one begins anew. */
export const OWN: RegExp = /^(?:产出|效益|效果|满意度|成本|投入|过程|决策|管理|数量|质量|时效)(?:指标)?$/;

/** Whether a text is a name of a group that forms of any kind print, or one made like them: 产出, 产出指标, 个性指标. */
export function isGroupName(text: string): boolean {
  return isPrinted(text) || /^\p{Script=Han}{2,}指标$/u.test(text);
}

/** Whether a text is a name of a group that forms of any kind print: 产出, 产出指标. */
export function isPrinted(text: string): boolean {
  return OWN.test(text) || STANDARD.test(text);
}
