/*
 * Words of rising and falling that say where something came to: 提高到95% is 95 %, 降低至5% is 5 %, whatever it was before.
 */

const RISING = "提高 提升 增加 增长 上升 上涨 扩大 扩增 升高 延长 增 升";
const FALLING = "控制 压缩 压降 压减 压低 降 降低 下降 减少 减低 缩短 缩减 缩小 削减 下滑 回落 减 下调";
/** 提到 speaks of something. */
const LONE = "提至 调高到 调高至 上调到 上调至";
/** 增长为5%, 下降为5% tell a rate as well, and are left to the words themselves. */
const NO_BECOMING = ["增长", "下降", "控制"];

function arriving(verbs: string): string {
  return verbs
    .split(" ")
    .flatMap((verb) => [`${verb}到`, `${verb}至`, ...(NO_BECOMING.includes(verb) ? [] : [`${verb}为`])])
    .join(" ");
}

/** 提高到, 增至, 增加为. */
export const RISEN_TO: string = `${arriving(RISING)} ${LONE}`;
/** 降至, 减少到, 控制到, 降低为. */
export const FALLEN_TO: string = arriving(FALLING);

const ARRIVING: readonly string[] = `${RISEN_TO} ${FALLEN_TO}`.split(" ");

/** Whether a word says where something came to. */
export function arrives(word: string): boolean {
  return ARRIVING.includes(word);
}

const SAID = new RegExp(ARRIVING.join("|"));

/** Whether a text says where something came to: 同比降至5%. */
export function saysArrival(text: string): boolean {
  return SAID.test(text);
}
