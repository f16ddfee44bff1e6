import type { ManualRule } from "../types.js";

/** Words a score that a person has set; no sentence makes one. */
export function print({ score, reason }: ManualRule): string {
  return `由人评定，得${score}分：${reason}`;
}
