import { evaluateLine, notText } from "../../../src/batch/batch.js";
import {
  evaluate,
  type Grade,
  safeResolveStandard,
  safeEvaluate,
  safeExplain,
  safeRatio,
  type Standard,
} from "../../../src/index.js";
import { allRatios } from "../../../src/budget/index.js";
import { form, reached } from "../../evaluate/forms.js";
import { verify } from "../../../src/proof/index.js";
import { constant, op, proved, step } from "../../proof/small.js";
import { changed } from "../../proof/tamper.js";
import { type Cases, type Said, saidOf } from "./case.js";

const whole = form([reached("90", { weight: "100" })]);
const evaluated =
  (more: object): Said =>
  () =>
    saidOf(safeEvaluate({ ...whole, ...more }));
const optioned =
  (options: object): Said =>
  () =>
    saidOf(safeEvaluate(whole, options));
/** What a program may hand over, and no JSON: looking at it throws. */
const thrower = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error("not now");
    },
  },
);
const linear = (from: string, to: string): Said =>
  evaluated({ indicators: [reached("90", { weight: "100", rule: { method: "linear", from, to } })] });
/** A proof whose ratio has another divisor. */
const divided =
  (by: string): Said =>
  () =>
    verify(changed(proved, { steps: { r3: { expression: op("/", step("r1"), constant(by)) } } })).failures;
const keys = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, at) => [`键${at}`, 1]));
const batched =
  (json: string): Said =>
  () =>
    (JSON.parse(json) as { readonly issues?: ReturnType<Said> }).issues ?? [];
const explained =
  (pointer: string): Said =>
  () =>
    saidOf(safeExplain(evaluate(whole).value, pointer));
const ratio =
  (name: string, figures: object): Said =>
  () =>
    saidOf(safeRatio(name, figures));

const own: Standard = { id: "own", version: "1", title: "自定", basis: "default", sources: [] };
const standard =
  (more: object): Said =>
  () =>
    saidOf(safeResolveStandard({ ...own, ...more }));
const graded = (...grades: readonly Grade[]): Said => standard({ grades });
const grades = (count: number): Said =>
  graded(...Array.from({ length: count }, (_, at) => ({ name: `${at}`, min: `${at}`, max: `${at + 1}` })));
/** As many standards, each of which extends the next. */
const chain = (length: number): Standard =>
  length === 1 ? own : { ...own, id: `own-${length}`, extends: chain(length - 1) };

/** The codes of the form as a whole, its figures and its standard that no other table has. */
export const formCases: Cases = {
  "input/unknown-key": [evaluated({ subjct: {} }), evaluated({ subject: {} })],
  "input/more-unknown-keys": [evaluated(keys(1001)), evaluated(keys(1000))],
  "input/duplicate-key": [
    batched(evaluateLine('{ "a": 1, "a": 1 }', 1).json),
    batched(evaluateLine('{ "a": { "b": 1 }, "b": 1 }', 1).json),
  ],
  "options/unknown-key": [optioned({ standrad: "cn-mof-2020-10" }), optioned({ standard: "cn-mof-2020-10" })],
  "options/wrong-type": [optioned({ proof: "yes" }), optioned({ proof: true })],
  "internal/failed": [() => saidOf(safeEvaluate(thrower)), evaluated({})],
  "budget/unknown-figure": [
    ratio("budget-execution", { adjusted: "1", executed: "1", excuted: "1" }),
    ratio("budget-execution", { adjusted: "1", executed: "1", unit: "万元" }),
  ],
  "input/not-json": [batched(evaluateLine("{", 1).json), batched(evaluateLine("{}", 1).json)],
  "input/not-utf8": [batched(notText(1).json), batched(evaluateLine("{}", 1).json)],
  "rule/linear-flat": [linear("80", "80"), linear("80", "100")],
  "proof/cannot-compute": [divided("0"), divided("8")],
  "explain/nothing-there": [explained("/indicators/1/score"), explained("/indicators/0/score")],
  "budget/adjusted-is-initial": [
    () => allRatios({ initial: "1", executed: "1" }).notes,
    () => allRatios({ initial: "1", adjusted: "1", executed: "1" }).notes,
  ],
  "budget/figure-missing": [
    ratio("budget-execution", { adjusted: "1" }),
    ratio("budget-execution", { adjusted: "1", executed: "1" }),
  ],
  "budget/negative-size": [
    ratio("budget-adjustment-gross", { initial: "1", adjustments: { added: "0", cut: "-1", restructured: "0" } }),
    ratio("budget-adjustment-gross", { initial: "1", adjustments: { added: "0", cut: "1", restructured: "0" } }),
  ],
  "standard/missing": [
    () => saidOf(safeEvaluate({ schemaVersion: 1, indicators: [reached("90", { weight: "100" })] })),
    evaluated({}),
  ],
  "standard/unknown": [evaluated({ standard: "cn-mof-2020-1" }), evaluated({ standard: "cn-mof-2020-10" })],
  "standard/cycle": [standard({ extends: { ...own, title: "又" } }), standard({ extends: { ...own, id: "other" } })],
  "standard/chain-too-long": [standard(chain(21)), standard(chain(20))],
  "standard/too-many-grades": [grades(101), grades(100)],
  "standard/grade-bound": [graded({ name: "优", min: "九十" }), graded({ name: "优", min: "90" })],
  "standard/grade-empty": [graded({ name: "优", min: "90", max: "89" }), graded({ name: "优", min: "90", max: "91" })],
  "standard/grade-overlap": [
    graded({ name: "优", min: "90" }, { name: "良", max: "90", maxInclusive: true }),
    graded({ name: "优", min: "90" }, { name: "良", max: "90" }),
  ],
  "standard/grade-gap": [
    graded({ name: "优", min: "90", minInclusive: false }, { name: "良", max: "90" }),
    graded({ name: "优", min: "90" }, { name: "良", max: "90" }),
  ],
};
