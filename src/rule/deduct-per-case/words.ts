/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "按件扣分",
  en: "points off for each case",
};
