import type { Marks, Unread } from "../cell-text.js";
import type { Attributes } from "../markup.js";

/** What a style says of the text in an element, as far as it says anything. */
export interface HtmlStyle {
  readonly unread?: Unread;
  readonly position?: Marks["position"];
}

/** The styles that a page gives to its classes. */
export type ClassStyles = ReadonlyMap<string, HtmlStyle>;

/** The style of an element, by its own name, attributes and classes. */
export function styleOf(name: string, attributes: Attributes, classes: ClassStyles): HtmlStyle {
  const named = (attributes["class"] ?? "").split(/\s+/).map((each) => classes.get(each) ?? NONE);
  const own = declared(attributes["style"] ?? "");
  const hidden = attributes["hidden"] === undefined ? NONE : HIDDEN;
  return Object.assign({}, ELEMENTS[name], ...named, own, hidden) as HtmlStyle;
}

const NONE: HtmlStyle = {};
const HIDDEN: HtmlStyle = { unread: "hidden" };

const ELEMENTS: Readonly<Record<string, HtmlStyle>> = {
  s: { unread: "struck" },
  strike: { unread: "struck" },
  del: { unread: "struck" },
  sup: { position: "raised" },
  sub: { position: "lowered" },
};

/** The longest style sheet that is looked into: those of spreadsheet programs have some ten thousand characters. */
const LONGEST_SHEET = 400_000;

/** The classes of a style sheet that hide, strike or raise what they are given to. */
export function classStyles(sheet: string, into: Map<string, HtmlStyle>): void {
  for (const block of sheet.slice(0, LONGEST_SHEET).split("}")) {
    const at = block.indexOf("{");
    const style = declared(block.slice(at + 1));
    if (at < 0 || Object.keys(style).length === 0) continue;
    for (const selector of block.slice(0, at).split(",")) {
      const name = /^\s*(?:<!--)?\s*\w{0,20}\.([\w-]{1,100})\s*$/.exec(selector)?.[1];
      if (name !== undefined) into.set(name, { ...into.get(name), ...style });
    }
  }
}

function declared(declarations: string): HtmlStyle {
  if (declarations === "") return NONE;
  const says = (pattern: RegExp): boolean => pattern.test(declarations);
  if (says(/(?:^|[;\s{])display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all/i)) return HIDDEN;
  if (says(/text-decoration[\w-]*\s*:[^;]*line-through/i)) return { unread: "struck" };
  if (says(/vertical-align\s*:\s*super/i)) return { position: "raised" };
  return says(/vertical-align\s*:\s*sub\b/i) ? { position: "lowered" } : NONE;
}
