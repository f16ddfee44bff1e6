// Each standard by a name of its own, so that an engine holds those that are named and a bundle nothing else.
export { cnCountyExpenditure } from "./data/cn-county-expenditure.js";
export { cnHenan2024 } from "./data/cn-henan-2024.js";
export { cnHenanJinshui2021 } from "./data/cn-henan-jinshui-2021.js";
export { cnHubei2020 } from "./data/cn-hubei-2020.js";
export { cnHunanProvincial, cnHunanProvincial8 } from "./data/cn-hunan-provincial.js";
export { cnHunanYueyang } from "./data/cn-hunan-yueyang.js";
export { cnJiangxi2017 } from "./data/cn-jiangxi-2017.js";
export { cnMof201353Department } from "./data/cn-mof-2013-53-department.js";
export { cnMof201353Fiscal } from "./data/cn-mof-2013-53-fiscal.js";
export { cnMof201353Project } from "./data/cn-mof-2013-53-project.js";
export { cnMof202010 } from "./data/cn-mof-2020-10.js";
export { cnMof2021101 } from "./data/cn-mof-2021-101.js";
export { cnPlatformCaps } from "./data/cn-platform-caps.js";
export { cnSichuan2023 } from "./data/cn-sichuan-2023.js";
export { cnSichuanDazhou } from "./data/cn-sichuan-dazhou.js";
