/*
 * Words of rising and falling. Some say where something came to: 提高到95% is 95 %, 降低至5% is 5 %, whatever it was before.
 */

export const RISES = "提高 提升 增加 增长 上升 上涨 上调 上浮 调高 扩大 扩增 升高 回升 递增 攀升 增 升 涨";
/** What is done, so that 压缩10% is a number to reach, as 增加300人 is; what came of it is a fall all the same. */
export const LESSENED = "压缩 压降 压低 缩短 缩小 削减 下调 调低";
export const FALLS: string = `降低 下降 减少 减低 压减 缩减 下滑 下跌 下浮 回落 递减 降 减 跌 ${LESSENED}`;
const RISING = `${RISES} 延长`;
const FALLING = `${FALLS} 控制`;

/** A pattern of the longer words of a list: 减 may be that of 减排. */
export function compounds(words: string): string {
  return words.replace(/ [^ ](?= |$)/g, "").replaceAll(" ", "|");
}

/** With 了, and as the name of how much: 提高了, 提高率, 提高幅度. */
export function inflected(words: string): string {
  return words
    .split(" ")
    .flatMap((verb) => [verb, `${verb}了`, ...(verb.length > 1 ? [`${verb}率`, `${verb}幅度`] : [`${verb}幅`])])
    .join(" ");
}
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

const ARRIVING: ReadonlySet<string> = new Set(`${RISEN_TO} ${FALLEN_TO}`.split(" "));

/** Whether a word says where something came to. */
export function arrives(word: string): boolean {
  return ARRIVING.has(word);
}

const SAID = new RegExp([...ARRIVING].join("|"));

/** Whether a text says where something came to: 同比降至5%. */
export function saysArrival(text: string): boolean {
  return SAID.test(text);
}
