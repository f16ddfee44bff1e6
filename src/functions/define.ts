import type { SelfEvaluation } from "../form/types.js";
import type { Language } from "../message/messages.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { type Area, areaOf, commonSize, isIssue } from "./area.js";
import { placeIn } from "./say.js";
import { errorText } from "./say.js";
import type { Setting } from "./setting.js";
import type { CellFunction, CellOutput, CellParameter, CellResult, Localized } from "./types.js";

/** Rows of results. */
export type Table = readonly (readonly CellResult[])[];

interface Described {
  readonly name: string;
  readonly title: Localized;
  readonly help: Localized;
  readonly example: string;
  readonly parameters: readonly CellParameter[];
}

/** A function that answers each cell of the areas it is given. */
export interface EachCell extends Described {
  readonly shape: "each";
  /** Looks at the arguments before they are taken cell by cell. */
  readonly prepare?: (values: readonly unknown[]) => readonly unknown[];
  /** The result for one value of each parameter, or why there is none. */
  readonly compute: (values: readonly unknown[], setting: Setting) => CellResult | readonly Unsaid[];
}

/** A function that answers a whole area with a table. */
export interface WholeTable extends Described {
  readonly shape: "table";
  readonly compute: (area: Area, values: readonly unknown[], setting: Setting) => Table | Refusal;
}

/** Why there is no table, each place named as in the form where one was read. */
export interface Refusal {
  readonly issues: readonly Unsaid[];
  readonly form?: SelfEvaluation;
}

/** What a function is before it is bound to a language and a standard. */
export type Definition = EachCell | WholeTable;

/** A definition as a function that a host can call; it never throws. */
export function bind(definition: Definition, setting: Setting): CellFunction {
  const { name, title, help, example, shape, parameters } = definition;
  const run = (...values: readonly unknown[]): CellOutput => {
    try {
      const wrong = misused(definition, values, setting.language);
      if (wrong !== null) return errorText([wrong], setting);
      return definition.shape === "each" ? each(definition, values, setting) : whole(definition, values, setting);
    } catch {
      // Nothing known gets here; whatever does must not reach the sheet as a stack.
      return errorText([issue("error", "sheet/failed")], setting);
    }
  };
  return { name, dotted: `JX.${name}`, underscored: `JX_${name}`, title, help, example, shape, parameters, run };
}

/** A formula with too few arguments, too many, or an area where one cell is wanted. */
function misused({ parameters }: Definition, values: readonly unknown[], language: Language): Unsaid | null {
  const last = parameters[parameters.length - 1];
  if (last?.repeating !== true && values.length > parameters.length) {
    const surplus = values.slice(parameters.length).some((value) => !isBlank(value));
    if (surplus) {
      return issue("error", "sheet/too-many-arguments", { most: parameters.length, given: values.length });
    }
  }
  for (const [place, { title, optional, range }] of parameters.entries()) {
    const value = values[place];
    if (value === undefined && place >= values.length && optional !== true) {
      return issue("error", "sheet/argument-missing", { name: title[language] });
    }
    if (range) continue;
    const area = areaOf(value);
    if (isIssue(area)) return area;
    if (area.rows > 1 || area.columns > 1) return issue("error", "sheet/one-cell", { name: title[language] });
  }
  return null;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function each(definition: EachCell, given: readonly unknown[], setting: Setting): CellOutput {
  const values = definition.prepare === undefined ? given : definition.prepare(given);
  const areas = values.map(areaOf);
  const refused = areas.filter(isIssue);
  if (refused.length > 0) return errorText(refused, setting);
  const used = areas as readonly Area[];
  const size = commonSize(used);
  if (isIssue(size)) return errorText([size], setting);
  const result = (row: number, column: number): CellResult => {
    const computed = definition.compute(
      used.map((area) => area.at(row, column)),
      setting,
    );
    return typeof computed === "object" ? errorText(computed, setting) : computed;
  };
  if (size.rows === 1 && size.columns === 1) return result(0, 0);
  return Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (_, column) => result(row, column)),
  );
}

function whole(definition: WholeTable, values: readonly unknown[], setting: Setting): CellOutput {
  const area = areaOf(values[0]);
  if (isIssue(area)) return errorText([area], setting);
  const rest = values.slice(1).map((value) => {
    const single = areaOf(value);
    return isIssue(single) ? undefined : single.at(0, 0);
  });
  const computed = definition.compute(area, rest, setting);
  if (!("issues" in computed)) return computed;
  const { issues, form } = computed;
  return issues.map((each) => {
    const text = errorText([each], setting);
    return form === undefined ? [text] : [text, placeIn(form, each.path ?? "", setting.language)];
  });
}
