/** The ids of all standards (评分办法) that ship with the library, in the order of {@link standards}. */
export const standardIds = [
  "cn-mof-2020-10",
  "cn-mof-2021-101",
  "cn-mof-2013-53-project",
  "cn-mof-2013-53-department",
  "cn-mof-2013-53-fiscal",
  "cn-henan-jinshui-2021",
  "cn-henan-2024",
  "cn-hunan-yueyang",
  "cn-hunan-provincial",
  "cn-hunan-provincial-8",
  "cn-jiangxi-2017",
  "cn-hubei-2020",
  "cn-sichuan-2023",
  "cn-sichuan-dazhou",
  "cn-county-expenditure",
  "cn-platform-caps",
] as const;

/** The id of a standard that ships with the library. */
export type StandardId = (typeof standardIds)[number];
