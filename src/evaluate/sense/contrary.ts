import type { IndicatorLeaf } from "../../form/types.js";
import type { Unsaid } from "../../message/types.js";
import { issue } from "../../message/unsaid.js";
import { LONGEST } from "./sensed.js";

const SAVED = /节[约省支余]|[结盈]余|盈利|利润/;
const OVERSPENT = /超支|透支|亏[损空欠]|赤字|浪费/;
/** 不合格率, 未办结率: what its name denies. */
const DENIED = /[不未非]([一-鿿]{1,4}?)[率度比]/;

/**
 * That a result is told of the contrary of what its indicator is named after: 超支1.5% of a 节约率, 合格97% of a 不合格率. The
 * number is none of the indicator's. Of a rate by another name, 正常率99% of a 故障率, it may be. Null where the two go together.
 */
export function contrary({ name }: IndicatorLeaf, text: string): Unsaid | null {
  if (text.length > LONGEST || !WORD.test(text)) return null;
  const named = name.slice(0, 100);
  const turns =
    isOther(SAVED, OVERSPENT, named, text) || isOther(OVERSPENT, SAVED, named, text) || affirms(named, text);
  const params = { text: text.slice(0, 40) };
  if (turns) return issue("error", "cell/turned", params, { from: 0, to: text.length });
  return isOtherRate(named, text) ? issue("warning", "cell/words-unknown", params, { from: 0, to: text.length }) : null;
}

const WORD = /[一-鿿]{2}/;

function isOther(own: RegExp, other: RegExp, name: string, text: string): boolean {
  return own.test(name) && !other.test(name) && other.test(text) && !own.test(text);
}

/** 合格97% beside 不合格率. */
function affirms(name: string, text: string): boolean {
  const denied = DENIED.exec(name)?.[1];
  const at = denied === undefined ? -1 : text.indexOf(denied);
  return at >= 0 && !/[不未非无没]/.test(text.slice(Math.max(0, at - 2), at));
}

/** 正常率99% beside 设备故障率: two rates, of which neither name holds the other. */
function isOtherRate(name: string, text: string): boolean {
  const [own, told] = [RATE_NAME.exec(name)?.[1], RATE_TOLD.exec(text)?.[1]];
  return own !== undefined && told !== undefined && own !== told && !name.includes(told);
}

const RATE_NAME = /([一-鿿]{2})率(?:[(（][^()（）]*[)）])?$/;
const RATE_TOLD = /^(?:[^\d,，;；。]{0,20}?)([一-鿿]{2})率(?:[为是达:：]|达到)?\d/;
