import type { Target } from "../../cell/types.js";
import type { UnsaidRead } from "../../message/types.js";
import type { Rule } from "../types.js";
import type { RuleOptions } from "./options.js";
import { parsedRule } from "./parse.js";
import { type LeafCells, toldBy } from "./told.js";

/** What reads the sentences of a 评分标准 column. */
export interface RuleSentences {
  /** Reads a sentence as a rule. */
  readonly read: (sentence: string, options: RuleOptions | null) => UnsaidRead<Rule>;
  /** What a leaf tells of its sentence. */
  readonly toldBy: (leaf: LeafCells, target: Target | null, weight: string) => RuleOptions;
}

/** The language of 评分标准, whole. */
export const ruleSentences: RuleSentences = { read: parsedRule, toldBy };
