/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "按件加分",
  en: "bonus points for each case",
};
