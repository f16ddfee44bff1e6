/** What the method is called in reports. */
export const words: { readonly zh: string; readonly en: string } = {
  zh: "按偏差逐级扣分",
  en: "points off for each step of deviation",
};
