import { SCALES } from "./lexicon.js";
import type { Stretch, Token } from "./tokens.js";

/** What the brackets of a sentence say beside its rule. */
export interface Asides {
  /** （因不可抗力的除外）: where the rule does not apply. */
  readonly exceptions: readonly Stretch[];
  /** （四舍五入）, （由评价组认定）: what may change the score, and was not read. */
  readonly unread: Stretch | null;
}

/**
 * Sorts the brackets that hold words alone. Among the words of a condition one names or explains something; behind what is
 * scored it speaks of the score, unless its words say that they only explain, or give the name of the grade.
 */
export function asidesIn(text: string, tokens: readonly Token[]): Asides {
  const exceptions: Stretch[] = [];
  let unread: Stretch | null = null;
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.type === "aside") {
      const words = text.slice(token.from + 1, token.to - 1);
      if (EXCEPTION.test(words)) exceptions.push(token);
      else if (CHANGES.test(words) || (isScored(before) && !EXPLAINS.test(words) && !NAMES.has(words)))
        unread ??= token;
    } else if (token.type !== "stop") before = token;
  }
  return { exceptions, unread };
}

/** Whether a bracket behind a token is behind what is scored. */
function isScored(before: Token | undefined): boolean {
  return before !== undefined && !NAMING.includes(before.type);
}

/** Tokens of a name or a condition, which a bracket behind them explains. */
const NAMING: readonly Token["type"][] = ["text", "item", "date", "range", "against", "per", "else", "discretion"];

const EXCEPTION = /除外$/;
/** What changes a score wherever it stands. */
const CHANGES = /四舍五入|取整|进位|否决|取消|归零|清零/;
const EXPLAINS =
  /^(?:即|指|是指|也即|也就是|如|例如|比如|譬如|注|备注|附注|说明|见|详见|参见|参考|来源|数据|资料|依据|口径|单位|指标|上同|下同|同上|同下)|(?:为准|口径|来源|等|下同|同上)$/;
/** 得10分（优）: the word of a scale. */
const NAMES: ReadonlySet<string> = new Set(SCALES.flat());
