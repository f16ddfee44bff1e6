import type { Printing } from "../sentence/method.js";
import { award } from "../sentence/wording.js";
import type { CompositeRule } from "../types.js";

/** Words a composite, part by part; no sentence makes one. */
export function print({ parts }: CompositeRule, { nested }: Printing): string {
  return parts
    .map((part, index) => `${index + 1}、${part.name ?? ""}（${award(part)}）：${nested(part.rule)}`)
    .join("；");
}
