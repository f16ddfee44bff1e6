/** What the name of funds, or of a part of them, holds. */
export const FUNDS: RegExp = /资金|预算|拨款|收入|支出|总额|合计|结转|其他|自筹|补助|经费/;

/** How the name of a source of funds begins. */
export const SOURCE: RegExp = /^(?:其中|上年|其他|本年|当年|中央|省|市|县|区|自筹|财政拨款|一般公共)/;
