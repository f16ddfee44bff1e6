import type { Standard } from "../types.js";
import { cnCountyExpenditure } from "./cn-county-expenditure.js";
import { cnHenan2024 } from "./cn-henan-2024.js";
import { cnHenanJinshui2021 } from "./cn-henan-jinshui-2021.js";
import { cnHubei2020 } from "./cn-hubei-2020.js";
import { cnHunanProvincial, cnHunanProvincial8 } from "./cn-hunan-provincial.js";
import { cnHunanYueyang } from "./cn-hunan-yueyang.js";
import { cnJiangxi2017 } from "./cn-jiangxi-2017.js";
import { cnMof201353Department } from "./cn-mof-2013-53-department.js";
import { cnMof201353Fiscal } from "./cn-mof-2013-53-fiscal.js";
import { cnMof201353Project } from "./cn-mof-2013-53-project.js";
import { cnMof202010 } from "./cn-mof-2020-10.js";
import { cnMof2021101 } from "./cn-mof-2021-101.js";
import { cnPlatformCaps } from "./cn-platform-caps.js";
import { cnSichuan2023 } from "./cn-sichuan-2023.js";
import { cnSichuanDazhou } from "./cn-sichuan-dazhou.js";

/** Every standard that ships with the library, the national ones first. */
export const all: readonly Standard[] = [
  cnMof202010,
  cnMof2021101,
  cnMof201353Project,
  cnMof201353Department,
  cnMof201353Fiscal,
  cnHenanJinshui2021,
  cnHenan2024,
  cnHunanYueyang,
  cnHunanProvincial,
  cnHunanProvincial8,
  cnJiangxi2017,
  cnHubei2020,
  cnSichuan2023,
  cnSichuanDazhou,
  cnCountyExpenditure,
  cnPlatformCaps,
];
