import type { Chinese, English, Severities } from "./catalogue.js";
import type { Names } from "./text.js";

/** Every code that an issue, a note or a finding may carry. The list is closed: a `switch` over it can be exhaustive. */
export type IssueCode = keyof Chinese;

/** How much an issue weighs: a contradiction or a refusal, something that needs a reason, something worth knowing. */
export type Severity = "error" | "warning" | "info";

/** What a code may weigh. */
export type SeverityOf<Code extends IssueCode> = Severities[Code][number];

/** The figures and texts that the sentence of an issue speaks of, by name. */
export type Params = Readonly<Record<string, string | number>>;

/** What the texts of a code name in braces. */
type NamesOf<Code extends IssueCode> = Names<Chinese[Code] | English[Code]>;

/** The parameters that the texts of a code name, but for those that are known where it is handed on. */
export type ParamsOf<Code extends IssueCode, Known = never, Value = string | number> = {
  readonly [Name in Exclude<NamesOf<Code>, Known>]: Value;
};

/** The parameters of a code, and what comes after them: they may be left out where its texts name none. */
export type WithParams<
  Code extends IssueCode,
  After extends readonly unknown[] = [],
  Known = never,
  Value = string | number,
> = [Exclude<NamesOf<Code>, Known>] extends [never]
  ? [params?: ParamsOf<Code, Known, Value>, ...after: After]
  : [params: ParamsOf<Code, Known, Value>, ...after: After];

/** The codes that may weigh so much. */
export type CodeOf<Weight extends Severity> = {
  [Code in IssueCode]: Weight extends SeverityOf<Code> ? Code : never;
}[IssueCode];

/** The codes whose texts name nothing else: whoever gives these parameters may send any of them. */
export type CodeNaming<Name> = {
  [Code in IssueCode]: [NamesOf<Code>] extends [Name] ? Code : never;
}[IssueCode];
