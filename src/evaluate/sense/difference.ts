import type { Quantity } from "../../cell/types.js";
import { compare, type Exact, fromPrinted, multiply, whole } from "../../exact/index.js";
import { printedText } from "../../exact/printed.js";
import type { IndicatorLeaf } from "../../form/types.js";
import type { Unsaid } from "../../message/types.js";
import { issue } from "../../message/unsaid.js";
import { boundOf, type Line } from "../../rule/yardstick.js";
import { conversion } from "../../text/unit.js";
import { LONGEST } from "./sensed.js";
import { cut } from "../../message/cut.js";

/** Words before a number that say by how much, each with those by which a name or a target asks for just that. */
const BY_HOW_MUCH: readonly (readonly [told: RegExp, asked: RegExp, is: "less" | "beyond" | "more" | "rise"])[] = [
  [
    before("(?:节[约省支余]|结余|盈余|剩余|压[缩减降]|缩短|缩减|提[前早])[一-鿿]{0,5}"),
    /节约|节省|节支|节余|结余|盈余|剩余|压缩|压减|压降|缩短|缩减|提前|提早|减少|降低|降幅/,
    "less",
  ],
  [before("超出|[多高]出|多|高(?=[\\d.]+个?百分点)"), /超出|超额|多出|高出|增加|增长|提高|提升|增幅/, "beyond"],
  [before("超过?|逾"), /超过|超额|增加|增长/, "more"],
  [before("增加|增长|提[高升]|上升"), /[增减降升涨跌扩]|提高|变化|变动|波动|幅度|增速|新建/, "rise"],
];

/**
 * That a result is told as a difference where a figure is asked for: 节约6万元 beside ≤100万元, 超出6天 beside ≤30天. What it comes
 * to nobody tells: 超过500人 beside ≥300人 may be the figure itself, 超过6人 there is likelier the surplus. Null where the name
 * or the target asks for the difference.
 */
export function difference(
  { name, target }: IndicatorLeaf,
  line: Line | null,
  text: string,
  actual: Quantity,
): Unsaid | null {
  if (line?.yardstick.kind !== "bound" || line.yardstick.change) return null;
  if (isShareOfTarget(name, line, text, actual)) return turned(text);
  const found = BY_HOW_MUCH.find(([told]) => told.test(text));
  if (found === undefined) return null;
  const [, asked, is] = found;
  if (asked.test(name)) return null;
  if (target !== undefined && asked.test(printedText(target).slice(0, LONGEST))) return null;
  // 节约8% beside ≥5% is what was asked for; beside a limit it is what is left of it.
  if (is === "less") return line.yardstick.comparator.startsWith("<") ? turned(text) : null;
  if (isFigure(line, actual, MARGIN[is])) return null;
  if (is !== "rise") return turned(text);
  return issue("warning", "actual/level-or-change", { text: cut(text) }, { from: 0, to: text.length });
}

/** Whether a cell says how much was left, in any place: 比预算节约2万元. Beside a limit that is kept, whatever was spent. */
export function tellsWhatIsLeft(text: string): boolean {
  return LEFT.test(text.slice(0, LONGEST));
}

const LEFT = /(?:节[约省支余]|结余|盈余|剩余|压[缩减降]|缩短|缩减|提[前早])[一-鿿]{0,5}\d/;

/** Whether a number, so many times, comes to what is asked for; one in another unit is told of elsewhere. */
function isFigure(line: Line, { value, unit }: Quantity, margin: Exact): boolean {
  if (line.yardstick.kind !== "bound") return true;
  const [factor, number] = [conversion(unit, line.yardstick.unit), fromPrinted(value)];
  if (factor === null || number === null) return true;
  return compare(multiply(number, multiply(factor, margin)), boundOf(line, line.yardstick).value) >= 0;
}

function turned(text: string): Unsaid {
  return issue("error", "cell/turned", { text: cut(text) }, { from: 0, to: text.length });
}

/** 完成目标的90% beside ≥95%: nine tenths of 95 %, or 90 % itself? Of 100 % both are the same. */
function isShareOfTarget(name: string, line: Line, text: string, { unit }: Quantity): boolean {
  if (line.yardstick.kind !== "bound" || unit !== "%" || !SHARE_OF_TARGET.test(text)) return false;
  if (/完成[率度比]|进度/.test(name)) return false;
  return compare(boundOf(line, line.yardstick).value, whole(100)) !== 0;
}

const SHARE_OF_TARGET =
  /^\s*(?:已|共|实际)*(?:完成|达到|实现|占)了?(?:年度|全年|年初|预期|绩效)*(?:目标|计划|任务|指标)(?:任务)?[值数量]?的\d/;

/** 超过 tells a figure as well as a surplus: it is a surplus where twice the number is not what is asked for. */
const MARGIN: Readonly<Record<"beyond" | "more" | "rise", Exact>> = {
  beyond: whole(1),
  more: whole(2),
  rise: whole(1),
};

function before(words: string): RegExp {
  return new RegExp(`^\\s*(?:实际|已|共|累计|还|又|约|其中)*(?:${words})(?:了|[约近])?\\d`);
}
