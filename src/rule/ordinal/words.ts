/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "按情形计分",
  en: "points by circumstance",
};
