/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "直线内插计分",
  en: "a straight line between two figures",
};
