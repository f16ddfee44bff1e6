export * from "./definition.js";
export * from "./definitions/index.js";
export { type FigureKey, figureKeys, figureTitles } from "./figures.js";
export * from "./lookup.js";
export * from "./names.js";
export * from "./print.js";
export { allRatios, ratio, type Ratios, ratios, safeRatio, safeRatios } from "./ratio.js";
export type * from "./figure-groups.js";
export * from "./types.js";
