import { DEEDS } from "./turning.js";

/*
 * What is said of a deed whose number stands behind it or before it: that it was not done (未培训80人), is meant (拟培训80人) or
 * stands still (8个停工). The words next to the number are then harmless ones, and say nothing of that.
 */

const DENIED = "未[能曾予]?|没有?|正在|(?<![接招等对优期])待";
/** 技能培训, 许可办理, 按需采购, 按计划实施 and their kind mean nothing that is still to come. */
const MEANT =
  "(?<![按照依如作施动])计划|预[计期]|(?<![模虚草])拟|(?<![近士领军])将|争取|力争|有望|(?<![适响反供相对效])应|(?<![按供内军急])需要?|(?<![许认])可";

const UNDONE = new RegExp(`(?:${DENIED})(?:${DEEDS.join("|")}){1,3}$`);
const TO_COME = new RegExp(`(?:${MEANT})(?:${DEEDS.join("|")}|达到?|突破|超过){1,3}$`);

/** What the words that end right before a number say of the deed that they end with. */
export function weightOfDeed(words: string): "harmless" | "planned" | "turning" {
  if (UNDONE.test(words)) return "turning";
  return TO_COME.test(words) ? "planned" : "harmless";
}

/** 在建项目, 待业人员, 待遇 name what is counted. */
const STANDING =
  /^[^,;。、:!?()]{0,6}?(?:停[工滞]|暂停|[中终]止|搁置|缓建|[仍还正]在|在建(?!工程|项目|筑)|(?<![接招等对优期])待(?![遇客业见诊命产]))/;

/** Whether the words right behind a number say that what it counts stands still, is under way or is still to be done. */
export function isStanding(words: string): boolean {
  return STANDING.test(words);
}
