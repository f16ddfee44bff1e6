/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "达到得满分，否则不得分",
  en: "full marks at the target, else none",
};
