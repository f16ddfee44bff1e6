import type { Audit, PublishedFigure } from "../../src/audit/index.js";
import { printActual, printTarget } from "../../src/cell/index.js";
import { figureText } from "./forms.js";

/**
 * What an audit says of a form, a line for each figure and for each row, with the arithmetic: what a row weighs, how its
 * target and actual value give its score, what a sum adds up, what a ratio divides by what.
 */
export function verdictLines(audit: Audit): readonly string[] {
  const rows = audit.indicators.map((indicator) => {
    const cells = [
      indicator.weight === null || indicator.weightDerived === true ? "" : `weighs ${indicator.weight}`,
      indicator.target === undefined ? "" : printTarget(indicator.target),
      indicator.actual === undefined ? "" : printActual(indicator.actual),
    ];
    const steps = indicator.steps.filter(({ what }) => what !== "rounding");
    const formulas = steps.map(({ formula, value }) => `${formula} = ${value}`);
    const said = [...cells.filter((cell) => cell !== ""), ...formulas].join(" | ");
    return `${indicator.path} ${indicator.name.slice(0, 16)}${said === "" ? "" : `: ${said}`}`;
  });
  const figures = audit.figures.map((figure) => `${figureText(figure)}${arithmetic(audit, figure)}`);
  const errors = audit.findings.filter(({ severity }) => severity === "error");
  const ratios = Object.entries(audit.ratios).map(
    ([name, { numerator, denominator, value }]) => `ratio ${name}: ${numerator} ÷ ${denominator} = ${value ?? "—"}`,
  );
  return [...ratios, ...rows, ...figures, ...errors.map(({ code, path }) => `error ${path ?? ""} ${code}`)];
}

/** What a sum adds up, and what a ratio divides. */
function arithmetic(audit: Audit, { kind, path }: PublishedFigure): string {
  if (kind === "ratio") {
    const ratio = audit.ratios[path.slice("/reported/ratios/".length)];
    return ratio === undefined ? "" : ` (${ratio.numerator} ÷ ${ratio.denominator})`;
  }
  if (kind !== "sum") return "";
  const above = path === "/reported/score" ? "" : path.replace(/\/reported$/, "");
  const printed = (parent: string): readonly string[] =>
    audit.indicators.flatMap((each) => {
      const depth = each.path.slice(parent.length).split("/").length;
      if (!each.path.startsWith(`${parent}/`) || depth !== 3) return [];
      return each.reported === undefined ? printed(each.path) : [each.reported];
    });
  return ` (${printed(above).join(" + ")})`;
}
