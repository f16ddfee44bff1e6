/** A number format taken apart as far as the library that formats has to be helped. */
export interface Pattern {
  /** As the library reads it. */
  readonly code: string;
  /** The kind of Chinese numerals asked for: the digit of `[DBNum1]`; null for none. */
  readonly chinese: string | null;
}

/** The longest format that a workbook may have. */
const LONGEST = 255;

/**
 * A number format in the words of the library: `!x` is written `\x` as both mean the same, and what Chinese programs write
 * in Chinese (`G/通用格式`, `[红色]`, `上午/下午`) in the standard's own words.
 *
 * @returns null where it is longer than any program lets it be.
 *
 * @example
 * patternOf('[DBNum1][$-804]G/通用格式') // => { code: "[$-804]General", chinese: "1" }
 * patternOf("!≥0") // => { code: "\\≥0", chinese: null }
 */
export function patternOf(format: string): Pattern | null {
  if (format.length > LONGEST) return null;
  let chinese: string | null = null;
  const code = format.replace(TOKEN, (token) => {
    const numerals = /^\[DBNum(\d)\]$/i.exec(token);
    if (numerals !== null) {
      chinese = numerals[1] ?? null;
      return "";
    }
    if (token.startsWith("!")) return `\\${token.slice(1)}`;
    if (COLOUR.test(token)) return "";
    if (token === "上午/下午") return "AM/PM";
    return /^G\/通用格式$/i.test(token) ? "General" : token;
  });
  return { code, chinese };
}

/** What is looked at as a whole: quoted text, an escaped character, brackets, and the words of Chinese programs. */
const TOKEN = /"[^"]*"|\\[\s\S]|![\s\S]|\[[^\]]*\]|上午\/下午|G\/通用格式/gi;

const COLOUR = /^\[(?:黑色|蓝色|青色|绿色|洋红色?|红色|白色|黄色|颜色\s*\d+)\]$/;
