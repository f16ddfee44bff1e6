import type { FormInput } from "../form/types.js";
import { compare, isZero } from "../exact/index.js";
import { type Issue, issue, type Noted, orThrow, safely, type SafeResult } from "../message/index.js";
import { givenStandard } from "../evaluate/options.js";
import * as is from "../shape/index.js";
import { certain } from "../shape/certain.js";
import { optionIssues } from "../shape/demand.js";
import { engine } from "../version.js";
import { type Computed, compute } from "./compute/compute.js";
import { isOpenSum } from "./compute/sum.js";
import { valueOf } from "./compute/values.js";
import { Meter } from "./compute/meter.js";
import { nextGradeOf } from "./outlook/next-grade.js";
import { readingWords } from "./reading/words.js";
import { findingsOf } from "./finding/findings.js";
import { auditedIndicators, auditedWhole } from "./figure/indicators.js";
import { leverageOf } from "./outlook/leverage.js";
import { ratioFigures } from "./figure/ratios.js";
import { scoreFigures } from "./figure/scores.js";
import { sumFigures } from "./figure/sums.js";
import { checkForm } from "./compute/checked.js";
import { inLeaf } from "../form/in-leaf.js";
import { withStandard } from "../evaluate/prepare.js";
import { roundingOf } from "../evaluate/setting.js";
import type { Audit, AuditOptions, PublishedFigure } from "./types.js";
import { variantsOfForm } from "./reading/variants.js";
import { searchWeights, withSearch } from "./weights/weights.js";
import { missingWeight, rateFigures } from "./figure/whole.js";
import { gradeFigure } from "./figure/grade.js";
import { printedText } from "../exact/printed.js";

/** The most evaluations of a form that an audit of it costs where nothing else is said. */
const LIMIT = 500;

/** As {@link audit}, with the issues as a value instead of an exception. */
export function safeAudit(input: FormInput, options: AuditOptions = {}): SafeResult<Audit> {
  return safely(() => {
    const unfit = optionIssues(auditOptions, options);
    return unfit.length > 0 ? { ok: false, issues: unfit } : audited(input, (options as AuditOptions | null) ?? {});
  });
}

/** The options of `audit`; the standard is checked as the form's own. */
const auditOptions = is.object<AuditOptions>({
  standard: givenStandard,
  rates: is.record(is.decimal),
  limit: is.wholeNumber(0, Number.MAX_SAFE_INTEGER),
});

function audited(input: unknown, options: AuditOptions): SafeResult<Audit> {
  const checked = checkForm(withStandard(input, options.standard));
  if (!checked.ok) return { ok: false, issues: checked.issues.map((each) => inLeaf(each, input)) };
  const { form, unweighted, missing } = checked.value;
  const meter = new Meter(options.limit ?? LIMIT, unweighted);
  const computed = compute(form, meter, true);
  if ("issues" in computed) return { ok: false, issues: computed.issues.map((each) => inLeaf(each, form)) };
  const base = computed.value;
  const rates = { ...publishedRates(base), ...options.rates };
  const variants = variantsOfForm(base, meter);
  const weights = searchWeights(base, variants, rates, meter);
  const sums = sumFigures(base);
  const scores = scoreFigures(base, variants, sums);
  const isOpen = weights.length > 0 || isOpenSum(base, null);
  const grade = gradeFigure(base, variants, isOpen, scores);
  const held = [
    ...scores,
    ...sums,
    ...rateFigures(base, variants, rates),
    ...(grade === null ? [] : [grade]),
    ...ratioFigures(base),
  ];
  const isIncomplete = !isZero(missingWeight(base));
  const figures = withSearch(base, isIncomplete ? held.map(withoutTotal) : held, weights);
  const { standard } = base.plan.setting;
  const leverage = leverageOf(base, meter);
  const nextGrade = nextGradeOf(base, meter);
  const value: Audit = {
    schemaVersion: 1,
    engine,
    standard: { id: standard.id, version: standard.version },
    rounding: roundingOf(base.plan.setting),
    ...auditedWhole(base),
    indicators: auditedIndicators(base),
    ratios: base.plan.setting.ratios,
    findings: [...findingsOf(base, [...checked.notes, ...missing], figures, weights, variants), ...stopped(meter)].map(
      (each) => inLeaf(each, form),
    ),
    figures,
    weights,
    leverage,
    nextGrade,
    evaluations: {
      spent: meter.spent,
      limit: meter.limit,
      stoppedAt: meter.stoppedAt,
    },
  };
  return { ok: true, value, notes: checked.notes.map((each) => inLeaf(each, form)) };
}

/**
 * Audits a filled-in self-evaluation: recomputes every published figure, names the readings under which those that
 * differ come out, searches the weights that were not published, and lists what contradicts or needs a reason.
 *
 * It goes leaf by leaf: a leaf that cannot be computed is a finding, and what stands above it is checked from the
 * published figures.
 *
 * @param input A `SelfEvaluation` with `reported` figures (checked here; anything may be passed).
 * @param options `standard` takes the place of the form's own; `rates` are published score rates by JSON Pointer;
 * `limit` is the most evaluations that the audit may cost (default 500).
 * @returns `value`, the Audit, and `notes`, the warnings about the input.
 * @throws JixiaoError with all issues at once where the input has not the shape of a form (`input/…`) or its standard
 * cannot be used (`standard/…`).
 *
 * @example
 * const { value } = audit({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [
 *     { name: "产出", weight: "100", reported: "95", children: [{ name: "合格率", target: "≥90%", actual: "95%" }] },
 *   ],
 * });
 * value.figures[0]?.verdict; // => "reproduced"
 * value.figures[0]?.readings[0]?.reading; // => "actual-rate"
 */
export function audit(input: FormInput, options: AuditOptions = {}): Noted<Audit> {
  return orThrow(safeAudit(input, options));
}

/** The score rates that the form prints, by the JSON Pointer of the node. */
function publishedRates({ plan }: Computed): Readonly<Record<string, string>> {
  const printed = plan.nodes.flatMap(({ path, input: { reportedRate } }) =>
    reportedRate === undefined ? [] : [[path, printedText(reportedRate)] as const],
  );
  return Object.fromEntries(printed);
}

/**
 * Rows that are not there only add to a total: they leave one open, but not one that is less than the parts that are.
 */
function withoutTotal(figure: PublishedFigure): PublishedFigure {
  if (figure.path !== "/reported/score") return figure;
  const { kind, computed, reported } = figure;
  if (kind === "sum" && compare(valueOf(certain(computed)), valueOf(reported)) > 0) return figure;
  return {
    ...figure,
    computed: null,
    exact: null,
    verdict: "not-computed",
    readings: [],
  };
}

function stopped({ stoppedAt, limit }: Meter): readonly Issue[] {
  if (stoppedAt === null) return [];
  const params = {
    limit,
    reading: stoppedAt,
    words: readingWords(stoppedAt, "zh"),
  };
  return [issue("warning", "audit/stopped", params, { path: "" })];
}
