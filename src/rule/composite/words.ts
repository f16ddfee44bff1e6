/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "分项计分",
  en: "the sum of several rules",
};
