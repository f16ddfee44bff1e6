import type { Language } from "../message/index.js";
import type { CellFunction, CellParameter } from "./types.js";
import { say } from "../text/bilingual.js";

/** A parameter as the `functions.json` of an Excel add-in describes it. */
export interface ExcelParameter {
  /** What a user reads while typing the formula. */
  readonly name: string;
  /** What it means, in a sentence. */
  readonly description: string;
  /** Any value of a cell. */
  readonly type: "any";
  /** One cell, or an area. */
  readonly dimensionality: "scalar" | "matrix";
  /** That it may be left out. */
  readonly optional?: true;
  /** That it may be given again and again. */
  readonly repeating?: true;
}

/** A function as the `functions.json` of an Excel add-in describes it. */
export interface ExcelFunction {
  /** What links it to its code. */
  readonly id: string;
  /** What a formula calls it. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly description: string;
  /** Its parameters in order. */
  readonly parameters: readonly ExcelParameter[];
  /** What it gives back: rows of values. */
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

/**
 * The `functions.json` of an Excel add-in whose namespace is `JX`. Every area and every result is a matrix, so that one
 * cell and a column go the same way.
 *
 * @param functions - What `cellFunctions` gave.
 * @param language - Of the help; Chinese where left out.
 *
 * @example
 * excelMetadata(functions).functions[0]?.parameters[0]?.name; // => "指标值"
 */
export function excelMetadata(
  functions: readonly CellFunction[],
  language: Language = "zh",
): { readonly functions: readonly ExcelFunction[] } {
  const parameter = ({ title, help, range, optional, repeating }: CellParameter): ExcelParameter => ({
    name: title[language],
    description: help[language],
    type: "any",
    dimensionality: range ? "matrix" : "scalar",
    ...(repeating === true ? { repeating } : optional === true ? { optional } : {}),
  });
  return {
    functions: functions.map(({ name, help, parameters }) => ({
      id: name,
      name,
      description: help[language],
      parameters: parameters.map(parameter),
      result: { type: "any", dimensionality: "matrix" },
    })),
  };
}

/** A function as the `functions.json` of a WPS add-in describes it. */
export interface WpsFunction {
  /** What a formula calls it. */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly description: string;
  /** Its parameters in order. */
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string }[];
  /** What it gives back. */
  readonly result: { readonly type: string };
}

/**
 * The `functions.json` of a WPS add-in (WPS 加载项), in the form that its own tool `wpsjs` writes: an area is `any[][]`, a
 * parameter that may be left out ends in `?`.
 *
 * @param functions - What `cellFunctions` gave.
 * @param language - Of the help; Chinese where left out.
 *
 * @example
 * wpsMetadata(functions).functions[0]?.parameters.map((each) => each.type).slice(0, 4); // => ["any", "any", "any", "any?"]
 */
export function wpsMetadata(
  functions: readonly CellFunction[],
  language: Language = "zh",
): { readonly functions: readonly WpsFunction[] } {
  return {
    functions: functions.map(({ name, help, parameters, shape }) => ({
      name,
      parameters: parameters.map((each) => ({
        name: each.name,
        description: `${each.title[language]}${say(language, "：", ": ")}${each.help[language]}`,
        type: (shape === "table" && each.range ? "any[][]" : "any") + (each.optional === true ? "?" : ""),
      })),
      description: help[language],
      result: { type: shape === "table" ? "any[][]" : "any" },
    })),
  };
}
