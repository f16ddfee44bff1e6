import type { Language } from "../message/messages.js";
import { type Bilingual, wordFor } from "./bilingual.js";

/** `half-up:2` as 四舍五入到两位小数. */
export function roundingWords(rounding: string, language: Language): string {
  const parts = rounding.startsWith("parts:");
  const [mode = "", places = ""] = rounding.slice(parts ? 6 : 0).split(":");
  if (mode === "none" || mode === "weights" || places === "") return "";
  const how = wordFor(MODES, mode, language) ?? mode;
  if (language === "en") {
    const to = places === "0" ? "to whole numbers" : `to ${places} places`;
    return `${how} ${to}${parts ? ", each before adding" : ""}`;
  }
  const to = places === "0" ? "取整" : `到 ${places} 位小数`;
  return `${parts ? "逐项" : ""}${how}${to}${parts ? "后加总" : ""}`;
}

const MODES: Readonly<Record<string, Bilingual>> = {
  "half-up": ["四舍五入", "rounded"],
  "half-down": ["五舍六入", "rounded, halves down,"],
  "half-even": ["四舍六入五成双", "rounded, halves to even,"],
  up: ["进一", "rounded up"],
  down: ["舍去", "cut off"],
  ceiling: ["向上", "rounded upward"],
  floor: ["向下", "rounded downward"],
};
