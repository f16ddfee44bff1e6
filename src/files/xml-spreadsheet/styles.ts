import type { Attributes } from "../markup.js";
import type { CellStyle } from "../xlsx/styles.js";

/** An attribute that may or may not have the prefix of the format. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[`ss:${name}`] ?? attributes[name];
}

/** The styles of an XML Spreadsheet, by the name that cells call. */
export interface XmlStyles {
  /** Hears of the elements that define styles. */
  open(name: string, attributes: Attributes): void;
  named(name: string | undefined): CellStyle;
}

/** An empty list of styles. */
export function xmlStyles(): XmlStyles {
  const styles = new Map<string, CellStyle>();
  let current = "";
  return {
    open(name, attributes) {
      if (name === "Style") {
        current = attribute(attributes, "ID") ?? "";
        styles.set(current, styles.get(attribute(attributes, "Parent") ?? "Default") ?? GENERAL);
      } else if (name === "NumberFormat") {
        const format = attribute(attributes, "Format") ?? "General";
        styles.set(current, { ...(styles.get(current) ?? GENERAL), format: NAMED[format] ?? format });
      } else if (name === "Font" && attribute(attributes, "StrikeThrough") !== undefined) {
        styles.set(current, {
          ...(styles.get(current) ?? GENERAL),
          struck: attribute(attributes, "StrikeThrough") === "1",
        });
      }
    },
    named: (name) => styles.get(name ?? "Default") ?? GENERAL,
  };
}

const GENERAL: CellStyle = { format: "General", struck: false };

/** The formats that have names, as Chinese programs show them. */
const NAMED: Readonly<Record<string, string>> = {
  "General Number": "General",
  "General Date": "yyyy/m/d h:mm",
  "Long Date": 'yyyy"年"m"月"d"日"',
  "Medium Date": "d-mmm-yy",
  "Short Date": "yyyy/m/d",
  "Long Time": "h:mm:ss",
  "Medium Time": "h:mm AM/PM",
  "Short Time": "h:mm",
  Currency: '"¥"#,##0.00;"¥"-#,##0.00',
  "Euro Currency": '"€"#,##0.00;"€"-#,##0.00',
  Fixed: "0.00",
  Standard: "#,##0.00",
  Percent: "0.00%",
  Scientific: "0.00E+00",
  "Yes/No": '"Yes";"Yes";"No"',
  "True/False": '"True";"True";"False"',
  "On/Off": '"On";"On";"Off"',
};
