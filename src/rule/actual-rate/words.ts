/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "百分比指标按实际值占 100% 的比例得分，不看是否达到指标值",
  en: "a percentage scores in proportion to 100 %, whatever the target",
};
