import { localName } from "../local-name.js";
import type { Markup } from "../markup.js";
import { builtInFormat } from "../number/built-in.js";
import { isOn } from "./strings.js";

/** What a cell's style says of what it shows. */
export interface CellStyle {
  /** The number format; null where it is named by a number that nothing explains. */
  readonly format: string | null;
  readonly struck: boolean;
}

/** The style of a cell that names none. */
export const NO_STYLE: CellStyle = { format: "General", struck: false };

/** The styles of a workbook, by the number that cells name. */
export function cellStyles(source: Uint8Array, markup: Markup): CellStyle[] {
  const formats = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const styles: CellStyle[] = [];
  let section = "";
  markup.xml(source, {
    open(name, attributes) {
      const local = localName(name);
      if (SECTIONS.includes(local)) section = local;
      else if (local === "numFmt" && section === "numFmts") {
        formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
      } else if (local === "font" && section === "fonts") struckFonts.push(false);
      else if (local === "strike" && section === "fonts") struckFonts[struckFonts.length - 1] = isOn(attributes["val"]);
      else if (local === "xf" && section === "cellXfs") {
        const id = Number(attributes["numFmtId"] ?? 0);
        const struck = struckFonts[Number(attributes["fontId"] ?? 0)] ?? false;
        styles.push({ format: formats.get(id) ?? builtInFormat(id), struck });
      }
    },
    text: () => undefined,
    close(name) {
      if (localName(name) === section) section = "";
    },
  });
  return styles;
}

const SECTIONS = ["numFmts", "fonts", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "fills", "borders"];
