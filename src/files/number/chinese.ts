import { certain } from "../../shape/certain.js";

/** The characters of `[DBNum1]` (一二三) and `[DBNum2]` (壹贰叁): digits, then 十 百 千. */
const WRITING: Readonly<Record<string, { readonly digits: string; readonly units: readonly string[] }>> = {
  "1": { digits: "〇一二三四五六七八九", units: ["", "十", "百", "千"] },
  "2": { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"] },
};
const GROUPS = ["", "万", "亿", "万亿"];

/** How the numbers of a formatted text are written: said in full (`二十三`), digit by digit (`二三`), or as in a date. */
export type ChineseStyle = "said" | "spelt" | "date";

/**
 * A formatted text with its numbers in Chinese, as `[DBNum1]`, `[DBNum2]` and `[DBNum3]` (wide digits) of a number format
 * ask for.
 *
 * @example
 * inChinese("2021年12月31日", "1", "date") // => "二〇二一年十二月三十一日"
 * inChinese("120", "1", "said") // => "一百二十"
 * inChinese("120", "1", "spelt") // => "一二〇"
 */
export function inChinese(text: string, kind: string, style: ChineseStyle): string {
  const writing = WRITING[kind];
  if (writing === undefined) return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const spelt = (digits: string): string => digits.replace(/\d/g, (digit) => writing.digits.charAt(Number(digit)));
  const said = (digits: string): string => inFull(digits, writing.digits, writing.units);
  if (style === "spelt") return spelt(text);
  // A year is spelt, a month and a day are said: 十二月, not 一十二月.
  if (style === "date")
    return text.replace(/\d+/g, (run) => (run.length > 2 ? spelt(run) : said(run).replace(/^[一](?=十)/, "")));
  return text.replace(/\d+(?:\.\d+)?/, (run) => {
    const [whole = "", rest] = run.split(".");
    return said(whole) + (rest === undefined ? "" : `.${spelt(rest)}`);
  });
}

function inFull(run: string, digits: string, units: readonly string[]): string {
  const bare = run.replace(/^0+(?=\d)/, "");
  if (bare.length > 16) return bare.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
  if (bare === "0") return digits.charAt(0);
  let said = "";
  let gap = false;
  for (let at = 0; at < bare.length; at++) {
    const digit = Number(bare.charAt(at));
    const place = bare.length - 1 - at;
    if (digit === 0) gap = true;
    else {
      said += (gap && said !== "" ? digits.charAt(0) : "") + digits.charAt(digit) + certain(units[place % 4]);
      gap = false;
    }
    const group = bare.slice(Math.max(at - 3, 0), at + 1);
    if (place % 4 === 0 && place > 0 && /[1-9]/.test(group)) said += certain(GROUPS[place / 4]);
  }
  return said;
}
