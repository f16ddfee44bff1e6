/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "按等次计分",
  en: "a share by tier",
};
