import { type Exact, isNegative, toText } from "../exact/index.js";
import type { Binding } from "./run.js";

/** A number; one below zero in brackets where something binds it. */
export function numberMath(value: Exact, binding: Binding): string {
  if (isNegative(value)) return closed(`<mo>−</mo>${digits(toText(value).slice(1))}`, 1, binding);
  return digits(toText(value));
}

function digits(text: string): string {
  const [above = "", below] = text.split("/");
  return below === undefined ? `<mn>${above}</mn>` : `<mfrac><mn>${above}</mn><mn>${below}</mn></mfrac>`;
}

/** Words. */
export function name(text: string): string {
  return `<mtext>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</mtext>`;
}

/** A value and the condition that it stands under. */
export function line(value: string, condition: string): string {
  return `<mtr><mtd columnalign="left">${row(value)}</mtd><mtd columnalign="left">${row(condition)}</mtd></mtr>`;
}

/** An operator or a sign. */
export function sign(text: string): string {
  return `<mo>${text === "<" ? "&lt;" : text}</mo>`;
}

/** What counts as one. */
export function row(inner: string): string {
  return `<mrow>${inner}</mrow>`;
}

/** In brackets. */
export function brackets(inner: string): string {
  return `<mrow><mo>(</mo>${inner}<mo>)</mo></mrow>`;
}

/** In brackets, where what is around it binds closer. */
export function closed(inner: string, own: Binding, binding: Binding): string {
  return own < binding ? brackets(inner) : inner;
}

/** The least or the greatest of several. */
export function call(of: "min" | "max", parts: readonly string[]): string {
  return `<mo>${of}</mo>${brackets(parts.join(sign(",")))}`;
}
