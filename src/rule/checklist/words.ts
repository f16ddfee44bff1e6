/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "按要素计分",
  en: "points for each element",
};
