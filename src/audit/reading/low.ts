import { dimensionOf } from "../../text/unit.js";

/** Names of what should be low, and of what is done about it, which should be high. */
const LOW =
  /成本|费用|经费|支出|造价|单价|价格|能耗|消耗|用时|时长|耗时|事故|投诉|差错|违规|超支|流失|死亡|发生率|污染|排放/;
const DONE = /节约|节省|降低|下降|减少|压减|控制|处理|处置|办结|解决|整改|回复|完成|执行|支付|到位/;

/** Whether a name is one of what should be low. */
export function isLow(name: string): boolean {
  return LOW.test(name) && !DONE.test(name);
}

/** Whether a name is one of how long something takes, in a unit of time: 办理时间 of 5天, and not 使用年限 of 10年. */
export function isDuration(name: string, unit: string | null): boolean {
  return unit !== null && /(?:时间|时限|周期)$/.test(name) && ["time", "workday"].includes(dimensionOf(unit) ?? "");
}
