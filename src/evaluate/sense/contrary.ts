import type { Quantity } from "../../cell/types.js";
import { compare, fromPrinted, hundred, isNegative, isZero, multiply, subtract } from "../../exact/index.js";
import { printedText } from "../../exact/printed.js";
import type { IndicatorLeaf } from "../../form/types.js";
import type { Unsaid } from "../../message/types.js";
import { issue } from "../../message/unsaid.js";
import { conversion } from "../../text/unit.js";
import { boundOf, type Line } from "../../rule/yardstick.js";
import { FALLS } from "./fall.js";
import { LONGEST } from "./sensed.js";
import { cut } from "../../message/cut.js";

const SAVED = /节[约省支余]|[结盈]余|盈利|利润/;
const OVERSPENT = /超支|透支|亏[损空欠]|赤字|浪费/;
/** 不合格率, 未办结率: what its name denies. */
const DENIED = /[不未非]([一-鿿]{1,4}?)[率度比]/;

/**
 * That a result is told of the contrary of what its indicator is named after: 超支1.5% of a 节约率, 合格97% of a 不合格率, or of a
 * change where a figure is asked for: 下降2起 beside ≤3起. The number is none of the indicator's. Of a rate by another name,
 * 正常率3% of a 故障率, it may be. Null where the two go together.
 */
export function contrary(leaf: IndicatorLeaf, line: Line | null, text: string, actual: Quantity): Unsaid | null {
  if (text.length > LONGEST || !WORD.test(text)) return null;
  const name = leaf.name.slice(0, 100);
  const place = { from: 0, to: text.length };
  const params = { text: cut(text) };
  if (isTurned(name, text) || isMoved(leaf, line, text, actual)) return issue("error", "cell/turned", params, place);
  if (!isOtherRate(name, text) && !isOtherRate(rateWanted(leaf), text, name)) return null;
  return isComplement(line, actual)
    ? issue("error", "cell/turned", params, place)
    : issue("warning", "cell/words-unknown", params, place);
}

function isTurned(name: string, text: string): boolean {
  if (isOther(SAVED, OVERSPENT, name, text) || isOther(OVERSPENT, SAVED, name, text)) return true;
  return affirms(name, text) || denies(name, text);
}

/**
 * A fall beside so many to reach or to stay within, where neither the name nor the target speaks of a change. 下降2% beside
 * ≥8% is a rate of change as the target may be one.
 */
function isMoved({ name, target }: IndicatorLeaf, line: Line | null, text: string, { value }: Quantity): boolean {
  if (line?.yardstick.kind !== "bound" || line.yardstick.change || !value.startsWith("-") || !FALLS.test(text))
    return false;
  if (SHARE.test(text) || isShare(line.yardstick.unit)) return false;
  const { value: wanted } = boundOf(line, line.yardstick);
  if (isNegative(wanted) || isZero(wanted)) return false;
  return !CHANGES.test(name) && (target === undefined || !CHANGES.test(printedText(target).slice(0, LONGEST)));
}

const SHARE = /[%％‰]|百分/;

function isShare(unit: string | null): boolean {
  return unit !== null && conversion(unit, "%") !== null;
}

const CHANGES = /[增减降升涨跌变幅速]|提高|压缩|缩短|波动/;

const WORD = /[一-鿿]{2}|[降减跌]/;

function isOther(own: RegExp, other: RegExp, name: string, text: string): boolean {
  return own.test(name) && !other.test(name) && other.test(text) && !own.test(text);
}

/** 合格97% beside 不合格率. */
function affirms(name: string, text: string): boolean {
  const denied = DENIED.exec(name)?.[1];
  const at = denied === undefined ? -1 : text.indexOf(denied);
  return at >= 0 && !/[不未非无没]/.test(text.slice(Math.max(0, at - 2), at));
}

/** 不合格率3% beside 合格率, 未覆盖3% beside 覆盖率; 完成97%，未完成3% says both. */
function denies(name: string, text: string): boolean {
  const own = RATE_NAME.exec(name)?.[1];
  if (own === undefined || /[不未非无]/.test(name)) return false;
  const rest = text.replace(new RegExp(`[不未非无没]有?${own}`), "");
  return rest !== text && !rest.includes(own);
}

/** 正常率99% beside 设备故障率: two rates, of which neither name holds the other. */
function isOtherRate(name: string, text: string, whole = name): boolean {
  const [own, told] = [RATE_NAME.exec(name)?.[1], RATE_TOLD.exec(text)?.[1]];
  return own !== undefined && told !== undefined && own !== told && !whole.includes(told);
}

/** 差错率≤1%: the target may name the rate itself. */
function rateWanted({ target }: IndicatorLeaf): string {
  return target === undefined ? "" : (RATE_WANTED.exec(printedText(target).slice(0, LONGEST))?.[1] ?? "");
}

/** 完好率97% of a 故障率 ≤5%: what is left of 100 % lies nearer to the target than the figure does. */
function isComplement(line: Line | null, { value, unit }: Quantity): boolean {
  const number = fromPrinted(value);
  if (line?.yardstick.kind !== "bound" || unit !== "%" || number === null) return false;
  // 支付率45% beside a 执行率 of 90% may be another name of it; of a rate that is to stay small the great one is the contrary.
  if (!line.yardstick.comparator.startsWith("<")) return false;
  const { value: wanted } = boundOf(line, line.yardstick);
  const [told, rest] = [subtract(number, wanted), subtract(subtract(hundred, number), wanted)];
  return compare(multiply(rest, rest), multiply(told, told)) < 0;
}

const RATE_NAME = /([一-鿿]{2})[率度](?:[(（][^()（）]*[)）])?$/;
const RATE_WANTED = /^([一-鿿]{1,12}(?:率|(?<![年季月])度))[^率度]*$/;
const RATE_TOLD = /^(?:[^\d,，;；。]{0,20}?)([一-鿿]{2})[率度](?:[为是达:：]|达到)?\d/;
