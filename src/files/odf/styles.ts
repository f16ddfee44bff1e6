import type { Marks, Unread } from "../cell-text.js";
import type { Attributes } from "../markup.js";

/** What a style of an OpenDocument file says of what is shown. */
export interface OdfStyle {
  readonly unread?: Unread | null;
  readonly position?: Marks["position"];
  /** Whether a sheet of this style is hidden. */
  readonly hidesTable?: boolean;
}

/** The styles of a file, by name. */
export interface OdfStyles {
  /** Hears of the elements that define styles. */
  open(name: string, attributes: Attributes): void;
  named(name: string | undefined): OdfStyle;
}

/** An empty list of styles. */
export function odfStyles(): OdfStyles {
  const styles = new Map<string, OdfStyle>();
  let current = "";
  return {
    open(name, attributes) {
      if (name === "style:style") {
        current = attributes["style:name"] ?? "";
        styles.set(current, styles.get(attributes["style:parent-style-name"] ?? "") ?? NONE);
      } else if (name === "style:text-properties" || name === "style:table-properties") {
        styles.set(current, { ...styles.get(current), ...said(attributes) });
      }
    },
    named: (name) => styles.get(name ?? "") ?? NONE,
  };
}

const NONE: OdfStyle = {};

function said(attributes: Attributes): OdfStyle {
  const line = attributes["style:text-line-through-style"] ?? attributes["style:text-line-through-type"];
  const place = attributes["style:text-position"];
  return {
    ...(line === undefined ? {} : { unread: line === "none" ? null : "struck" }),
    ...(attributes["text:display"] === "none" ? { unread: "hidden" } : {}),
    ...(place === undefined ? {} : { position: positionOf(place) }),
    ...(attributes["table:display"] === "false" ? { hidesTable: true } : {}),
  };
}

/** `super`, `sub`, or the share of a line that text is raised by. */
function positionOf(place: string): Marks["position"] {
  if (/^(?:sub|-\d)/.test(place)) return "lowered";
  return /^(?:super|[1-9])/.test(place) ? "raised" : null;
}
