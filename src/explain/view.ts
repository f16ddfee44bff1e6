import type { Audit, AuditedIndicator, PublishedFigure, WeightSearch } from "../audit/types.js";
import type { RatioValue } from "../budget/types.js";
import type { Evaluation, ScoredIndicator } from "../evaluate/types.js";
import type { Finding, Language } from "../message/index.js";
import type { Rounding } from "../standard/types.js";
import { own } from "../shape/look.js";
import { keyOf } from "../shape/pointer.js";

/** An indicator as an explanation looks at it, of an evaluation and of an audit alike, with those below it. */
export interface SeenIndicator extends Omit<AuditedIndicator, "level"> {
  readonly children: readonly SeenIndicator[];
}

/** A result to explain, whichever it is. */
export interface View {
  readonly engine: string;
  readonly language: Language;
  readonly standard: string;
  readonly rounding: Rounding;
  readonly whole: Pick<SeenIndicator, "weight" | "score" | "exact" | "rate"> & { readonly grade: string | null };
  readonly first: readonly SeenIndicator[];
  /** Every indicator by its JSON Pointer. */
  readonly byPath: ReadonlyMap<string, SeenIndicator>;
  readonly ratios: Readonly<Record<string, RatioValue>>;
  readonly findings: readonly (Finding & { readonly source?: string })[];
  readonly figures: readonly PublishedFigure[];
  readonly weights: readonly WeightSearch[];
  /** The form, where it was given. */
  readonly form: unknown;
}

/** Makes a view of an evaluation or an audit. */
export function viewOf(result: Evaluation | Audit, language: Language, form: unknown): View {
  const isAudit = "figures" in result;
  const first = isAudit ? treeOf(result.indicators) : result.indicators.map(seen);
  const byPath = new Map<string, SeenIndicator>();
  const add = (node: SeenIndicator): void => {
    byPath.set(node.path, node);
    node.children.forEach(add);
  };
  first.forEach(add);
  const { score, exact, weight, rate, grade } = { exact: null, ...result };
  return {
    engine: result.engine,
    language,
    standard: result.standard.id,
    rounding: result.rounding,
    whole: { score, exact, weight, rate, grade },
    first,
    byPath,
    ratios: result.ratios,
    findings: result.findings,
    figures: isAudit ? result.figures : [],
    weights: isAudit ? result.weights : [],
    form,
  };
}

function seen(node: ScoredIndicator): SeenIndicator {
  if ("children" in node) return { ...node, steps: [], children: node.children.map(seen) };
  return { ...node, children: [] };
}

/** The tree of a list in document order, by the JSON Pointers of its entries. */
function treeOf(list: Audit["indicators"]): readonly SeenIndicator[] {
  const first: SeenIndicator[] = [];
  const children = new Map<string, SeenIndicator[]>();
  for (const node of list) {
    const below: SeenIndicator[] = [];
    children.set(node.path, below);
    const parent = node.path.replace(/\/children\/\d+$/, "");
    const siblings = parent === node.path ? first : children.get(parent);
    siblings?.push({ ...node, children: below });
  }
  return first;
}

/** What stands at a JSON Pointer of the form; undefined where the form was not given or nothing stands there. */
export function cellOf({ form }: View, pointer: string): string | undefined {
  let at: unknown = form;
  for (const key of pointer.split("/").slice(1)) {
    if (typeof at !== "object" || at === null) return undefined;
    at = own(at, keyOf(key));
  }
  return typeof at === "string" || typeof at === "number" || typeof at === "boolean" ? String(at) : undefined;
}
