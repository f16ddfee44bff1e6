/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "达到指标值得满分，未达到按完成比例得分",
  en: "full marks at the target, else in proportion to completion",
};
