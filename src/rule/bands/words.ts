/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "分档计分",
  en: "points by band",
};
