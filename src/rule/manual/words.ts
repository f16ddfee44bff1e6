/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "人工评分",
  en: "scored by a person",
};
