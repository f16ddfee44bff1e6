import type { FormPlan } from "../evaluate/plan.js";
import type { Evaluation } from "../evaluate/types.js";
import type { RoundingMode } from "../exact/index.js";
import { SheetBuilder } from "../sheet/build.js";
import { text } from "../sheet/cells.js";
import type { Sheet } from "../sheet/types.js";

/** The sheet that tells a reader how the workbook is put together and what it stands on. */
export function aboutSheet(plan: FormPlan, evaluation: Evaluation): Sheet {
  const { standard, rounding } = plan.setting;
  const stage = rounding.stage === "indicator" ? "逐项取舍后相加" : "先加总，各数分别取舍";
  const builder = new SheetBuilder(2);
  builder.row([text("说明", { role: "title", align: "center" })]);
  builder.merge(0, 0, 0, 1);
  const lines: readonly (readonly [string, string])[] = [
    ["评分办法", `${standard.title}（${standard.id} ${standard.version}）`],
    ["依据", standard.sources.map((source) => source.document).join("；")],
    ["取舍", `保留 ${rounding.places} 位小数，${MODES[rounding.mode]}，${stage}`],
    ["计算软件", evaluation.engine],
    [
      "自评表",
      "浅黄色的格是填写处，其余的格锁住（没有密码）。填完得分随即重算；填得不对的，得分栏写着要改什么，总分和等级不出数。不要插入行：插入的行不计分，要加的指标填在本组的空行里，不要的清空。",
    ],
    ["得分", "每个指标、每组和合计的分值、得分、得分率，最后一行是等级。"],
    ["计算", "每个指标的得分一步一步算出来，一步一格；公式只引用前面的格。"],
    ["读数", "自评表里每个填写的格读成什么数，读不成的要怎样改。"],
    ["分值", "没有写明分值的指标均分本组剩下的分值；都写明分值的表没有这一张。"],
    ["比率", "预算数和各项比率。比率以百分比显示，保留四位小数。"],
    [
      "数据",
      "隐藏的“原表”是写出时各填写处的内容，“数据”是整份自评表的数据（JSON）。读回来时以看得见的格为准，格里没有的取自数据，不同的说明是哪一格。",
    ],
    [
      "取舍的公式",
      "ROUND(ROUND(数*100,8),0)/100：内层 ROUND 消去双精度数的零头，外层才是四舍五入，这样 39.345 不会因为存成 39.34499… 而舍去。",
    ],
    [
      "写成数值的格",
      "双精度数存不下或算不准的数（超过 15 位有效数字等）写成数值，旁边有说明；改动填写处以后这些格不会重算，那一项不出得分。填写的数最多12位有效数字，预算数15位。",
    ],
    ["不会重算的", "计分方法、是否适用、预算比率的名称是编好的公式；改这些要重新生成工作簿。"],
  ];
  for (const [label, said] of lines) builder.row([text(label, { role: "heading" }), text(said)]);
  return builder.sheet("说明", [18, 90], { orientation: "portrait" });
}

const MODES: Readonly<Record<RoundingMode, string>> = {
  "half-up": "四舍五入",
  "half-down": "五舍六入",
  "half-even": "四舍六入五成双",
  up: "向远离零的方向进位",
  down: "直接舍去",
  ceiling: "向上取整",
  floor: "向下取整",
};
