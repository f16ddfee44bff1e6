import type { Line } from "../../rule/yardstick.js";
import { saysArrival } from "../../text/arrival.js";
import { LONGEST } from "./sensed.js";

/** A number behind a word of rising or falling: 增加500人, 同比下降3%. */
const TOLD =
  /(?:增[加长幅速]|提[高升]|上[升涨]|扩大|下[降滑]|降[低幅]|减[少幅]|缩减|压减|[↑↓])[率度]?[了约近为达:：]*\d/;

/** Whether a result tells a change itself, so that last year's figure is not asked for: 增加500人 is no figure of this year. */
export function tellsChange(line: Line | null, text: string): boolean {
  if (line?.yardstick.kind !== "bound" || !line.yardstick.change || text.length > LONGEST) return false;
  return TOLD.test(text) && !saysArrival(text);
}
