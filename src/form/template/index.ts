import type { SelfEvaluation } from "../types.js";
import { henan2024, henanJinshui2021 } from "./henan.js";
import { hunanProvincial, hunanYueyang } from "./hunan.js";
import { department, fiscal, project } from "./mof-2013-53.js";
import { mof202010, mof2021101, mof2021101NoCost } from "./mof-project.js";
import { countyExpenditure, hubei2020, sichuan2023, sichuanDazhou } from "./other.js";
import type { Template } from "./build.js";

export type { Template } from "./build.js";

const all: readonly Template[] = [
  mof202010,
  mof2021101,
  mof2021101NoCost,
  project,
  department,
  fiscal,
  henanJinshui2021,
  henan2024,
  hunanYueyang,
  hunanProvincial,
  hubei2020,
  sichuan2023,
  sichuanDazhou,
  countyExpenditure,
];

/**
 * All templates: the framework each is for, what its names and weights rest on, and the empty form.
 *
 * @example
 * templates()[0]?.title; // => "项目支出绩效自评表"
 */
export function templates(): readonly Template[] {
  return all;
}

/**
 * An empty self-evaluation (绩效自评表) for a framework, to start from; undefined where there is none of that id.
 *
 * It has the framework's indicators, and their weights where the framework fixes them; where it does not, they are
 * absent. What is to be filled in is an empty text, and is reported as missing as long as it is empty. An indicator
 * with a `ratio` takes its actual value from `budget`. The form is frozen and shared.
 *
 * @example
 * findTemplate("cn-mof-2020-10")?.indicators.map((each) => `${each.name} ${each.weight}`);
 * // => ["预算执行率 10", "产出指标 50", "效益指标 30", "满意度指标 10"]
 */
export function findTemplate(id: string): SelfEvaluation | undefined {
  return all.find((each) => each.id === id)?.form;
}
