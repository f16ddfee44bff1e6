import type { Kit } from "../evaluate/kit.js";
import type { Language } from "../message/messages.js";
import { demandOptions } from "../shape/demand.js";
import * as is from "../shape/index.js";
import { bind, type Definition } from "./define.js";
import type { CellFunction, CellFunctionOptions } from "./types.js";

/** What formulas are worked out by, in each language that a host may choose; Chinese always. */
export type Kits = { readonly zh: Kit } & { readonly [L in Language]?: Kit };

/** Functions as a host registers them, by its options. */
export function boundBy(
  definitions: readonly Definition[],
  kits: Kits,
  options: CellFunctionOptions,
): readonly CellFunction[] {
  const languages = (["zh", "en"] as const).filter((each) => kits[each] !== undefined);
  const shape = is.object<CellFunctionOptions>({
    language: is.oneOf(languages),
    standard: is.text,
    percentages: is.oneOf(["refuse", "fraction"]),
  });
  demandOptions(shape, options);
  const { language = "zh", standard, percentages } = (options as CellFunctionOptions | null) ?? {};
  const setting = {
    language,
    kit: kits[language] ?? kits.zh,
    standard: standard ?? "cn-mof-2020-10",
    percentages: percentages ?? "refuse",
  };
  return definitions.map((definition) => bind(definition, setting));
}
