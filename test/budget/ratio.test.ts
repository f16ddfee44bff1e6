import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  type BudgetFigures,
  printRatio,
  safeRatio,
  safeRatios,
  type RatioName,
  ratioNames,
  allRatios,
  type RatioValue,
} from "../../src/budget/index.js";

function valueOf(name: string, figures: BudgetFigures): RatioValue {
  const read = safeRatio(name, figures);
  if (!read.ok) throw new Error(read.issues.map((each) => each.message).join("; "));
  return read.value;
}

/** One case worked out by hand for each definition: numerator, denominator, exact value in percent. */
const byHand: { readonly [N in RatioName]: readonly [BudgetFigures, string, string, string] } = {
  "budget-execution": [{ adjusted: "918.886283", executed: "918.886283" }, "918.886283", "918.886283", "100"],
  "budget-execution-of-initial": [
    { initial: "1342.46", executed: "918.886283" },
    "918.886283",
    "1342.46",
    "131269469/1917800",
  ],
  "budget-execution-of-funds-in-place": [{ executed: "46.5", fundsInPlace: "48" }, "46.5", "48", "96.875"],
  "budget-execution-of-reimbursed": [{ projectFunds: { reimbursed: "3", budget: "4" } }, "3", "4", "75"],
  "budget-completion": [{ adjusted: "90", executed: "81" }, "81", "90", "90"],
  "budget-completion-of-initial": [{ initial: "80", executed: "84" }, "84", "80", "105"],
  // 19.8 + 1922.76 + 767.86 = 2710.42; less 19.8 is 2690.62.
  "budget-completion-with-carry-over": [
    { carriedOverPrevious: "19.8", initial: "1922.76", adjustments: { added: "767.86" }, carriedOver: "19.8" },
    "2690.62",
    "2710.42",
    "13453100/135521",
  ],
  "budget-adjustment": [{ initial: "1342.46", adjusted: "918.886283" }, "-423.573717", "1342.46", "-60510531/1917800"],
  "budget-adjustment-gross": [
    { initial: "200", adjustments: { added: "10", cut: "25", restructured: "5" } },
    "40",
    "200",
    "20",
  ],
  "budget-adjustment-additions": [
    { initial: "1922.76", adjustments: { added: "767.86" } },
    "767.86",
    "1922.76",
    "1919650/48069",
  ],
  "carry-over": [{ carriedOver: "0", adjusted: "918.886283" }, "0", "918.886283", "0"],
  "carry-over-of-initial": [{ carriedOver: "5", initial: "40" }, "5", "40", "12.5"],
  "carry-over-of-executed": [{ carriedOver: "5", executed: "35" }, "5", "35", "100/7"],
  "carry-over-surplus": [{ surplus: "3", adjusted: "60" }, "3", "60", "5"],
  "carry-over-change": [{ carriedOver: "14", carriedOverPrevious: "20" }, "-6", "20", "-30"],
  "three-public-control": [{ threePublic: { budget: "1", executed: "0" } }, "0", "1", "0"],
  "three-public-change": [{ threePublic: { executed: "24", previousExecuted: "30" } }, "-6", "30", "-20"],
  "three-public-change-of-budget": [
    { threePublic: { budget: "63.46", previousBudget: "32" } },
    "31.46",
    "32",
    "98.3125",
  ],
  "vehicles-change": [
    { threePublic: { parts: { vehicles: { executed: "9", previousExecuted: "12" } } } },
    "-3",
    "12",
    "-25",
  ],
  "reception-change": [
    { threePublic: { parts: { reception: { executed: "11", previousExecuted: "10" } } } },
    "1",
    "10",
    "10",
  ],
  "procurement-execution": [{ procurement: { executed: "48", budget: "50" } }, "48", "50", "96"],
  "payment-progress": [{ payment: { actual: "45", planned: "60" } }, "45", "60", "75"],
  "public-funds-control": [{ publicFunds: { executed: "21", budget: "20" } }, "21", "20", "105"],
  "key-expenditure": [{ keyExpenditure: "27", projectExpenditure: "30" }, "27", "30", "90"],
  "special-fund-detail": [{ specialFunds: { detailed: "98", total: "100" } }, "98", "100", "98"],
  payables: [{ payables: { total: "2" }, executed: "80" }, "2", "80", "2.5"],
  "payables-change": [{ payables: { total: "3", previous: "4" } }, "-1", "4", "-25"],
  receivables: [{ receivables: { total: "4" }, executed: "80" }, "4", "80", "5"],
  "receivables-change": [{ receivables: { total: "5", previous: "4" } }, "1", "4", "25"],
  "staff-control": [{ staff: { actual: 136, establishment: 143 } }, "136", "143", "13600/143"],
  "fixed-asset-use": [{ fixedAssets: { inUse: "7.5", total: "10" } }, "7.5", "10", "75"],
  "building-area-control": [{ buildings: { area: "2100", approvedArea: "2000" } }, "2100", "2000", "105"],
  "investment-control": [{ investment: { actual: "950", approved: "1000" } }, "950", "1000", "95"],
  "monitoring-completion": [{ counts: { monitored: 9, projects: 9 } }, "9", "9", "100"],
  "self-evaluation-completion": [{ counts: { selfEvaluated: 6, projects: 8 } }, "6", "8", "75"],
  "evaluation-completion": [{ counts: { evaluated: 1, toEvaluate: 2 } }, "1", "2", "50"],
  "result-use": [{ suggestions: { adopted: 3, made: 5 } }, "3", "5", "60"],
  "work-completion": [{ work: { completed: 18, planned: 20 } }, "18", "20", "90"],
  "work-timeliness": [{ work: { timely: 17, planned: 20 } }, "17", "20", "85"],
  "work-quality": [{ work: { qualified: 16, planned: 20 } }, "16", "20", "80"],
  "key-work-completion": [{ keyWork: { completed: 4, assigned: 5 } }, "4", "5", "80"],
  "key-plan-completion": [{ keyPlan: { completed: 3, planned: 4 } }, "3", "4", "75"],
  "work-goal-achievement": [{ workGoals: { achieved: 7, planned: 8 } }, "7", "8", "87.5"],
  "funds-in-place": [{ fundsInPlace: "334.5", planned: "669" }, "334.5", "669", "50"],
  "funds-in-place-of-budget": [{ fundsInPlace: "30", adjusted: "40" }, "30", "40", "75"],
  "funds-timeliness": [{ timelyFunds: { arrived: "9", due: "12" } }, "9", "12", "75"],
  "output-completion": [{ outputs: { actual: 129, planned: 53 } }, "129", "53", "12900/53"],
  "output-timeliness": [{ schedule: { planned: 100, actual: 110 } }, "-10", "100", "-10"],
  "output-quality": [{ outputs: { qualified: 19, actual: 20 } }, "19", "20", "95"],
  // 7800000 - 4573732.68 = 3226267.32
  "cost-saving": [{ plannedCost: "7800000", actualCost: "4573732.68" }, "3226267.32", "7800000", "26885561/650000"],
  "cost-control": [{ plannedCost: "100", actualCost: "112" }, "-12", "100", "-12"],
  satisfaction: [{ survey: { satisfied: 186, valid: 200 } }, "186", "200", "93"],
  "personnel-funds-guarantee": [{ personnelFunds: { budget: "99", required: "100" } }, "99", "100", "99"],
  "public-funds-guarantee": [{ publicFunds: { perCapita: "1.2", perCapitaStandard: "1.5" } }, "1.2", "1.5", "80"],
  "public-funds-per-capita-change": [
    { publicFunds: { perCapita: "1.2", perCapitaPrevious: "1.5" } },
    "-0.3",
    "1.5",
    "-20",
  ],
  "livelihood-share": [{ livelihood: { expenditure: "77", total: "100" } }, "77", "100", "77"],
  "livelihood-share-change": [{ livelihood: { share: "77", previousShare: "70" } }, "7", "70", "10"],
  "fiscal-staff-control": [{ fiscalStaff: { actual: 105, establishment: 100 } }, "105", "100", "105"],
  "fiscal-staff-excess": [{ fiscalStaff: { actual: 105, establishment: 100 } }, "5", "100", "5"],
  debt: [{ debt: { balance: "60", resources: "80" } }, "60", "80", "75"],
  "revenue-completion": [{ revenue: { completed: "51", budget: "50" } }, "51", "50", "102"],
  "expenditure-completion": [{ expenditure: { completed: "49", budget: "50" } }, "49", "50", "98"],
  "expenditure-evenness": [{ expenditureProgress: { actual: "40", standard: "50" } }, "40", "50", "80"],
  "funds-carried-forward": [{ fundsCarriedForward: { total: "6" }, expenditure: { budget: "50" } }, "6", "50", "12"],
  "funds-carried-forward-change": [{ fundsCarriedForward: { total: "6", previous: "5" } }, "1", "5", "20"],
  "temporary-balance": [{ temporaryPayments: { balance: "2", expenditure: "50" } }, "2", "50", "4"],
};

describe("ratio", () => {
  test.each(ratioNames.map((name) => [name, ...byHand[name]] as const))(
    "%s is numerator over denominator in percent",
    (name, figures, numerator, denominator, exact) => {
      const value = valueOf(name, figures);
      if (value.value === null) throw new Error("zero denominator");
      expect([value.numerator, value.denominator, value.exact]).toEqual([numerator, denominator, exact]);
    },
  );

  test("the value has at most 4 places, rounded half-up, and the definition says its version", () => {
    expect(valueOf("budget-adjustment", { initial: "1342.46", adjusted: "918.886283" })).toEqual({
      value: "-31.5521",
      exact: "-60510531/1917800",
      unit: "%",
      numerator: "-423.573717",
      denominator: "1342.46",
      definition: "budget-adjustment@1",
    });
  });

  test("a half at the fifth place goes away from zero, below zero too", () => {
    expect(valueOf("cost-saving", { plannedCost: "20000000", actualCost: "19999999" }).value).toBe("0");
    expect(valueOf("cost-saving", { plannedCost: "2000000", actualCost: "1999999" }).value).toBe("0.0001");
    expect(valueOf("cost-saving", { plannedCost: "2000000", actualCost: "2000001" }).value).toBe("-0.0001");
  });

  test("over zero there is no number, whether the numerator is zero or not", () => {
    const nothing = { value: null, undefined: "zero-denominator", unit: "%", denominator: "0" };
    expect(valueOf("three-public-control", { threePublic: { budget: "0", executed: "0" } })).toEqual({
      ...nothing,
      numerator: "0",
      definition: "three-public-control@1",
    });
    expect(valueOf("three-public-control", { threePublic: { budget: "0.00", executed: 3 } })).toEqual({
      ...nothing,
      numerator: "3",
      definition: "three-public-control@1",
    });
  });

  test("negative amounts keep their sign", () => {
    expect(valueOf("budget-execution", { adjusted: "100", executed: "-5" }).value).toBe("-5");
    expect(valueOf("carry-over-change", { carriedOver: "1", carriedOverPrevious: "-2" }).value).toBe("-150");
  });

  test("an adjusted budget left out is the initial one, with a note", () => {
    const read = safeRatio("budget-execution", { initial: "200", executed: "179.43" });
    if (!read.ok) throw new Error("refused");
    expect(read.value.value).toBe("89.715");
    expect(read.notes.map(({ code, severity, path }) => ({ code, severity, path }))).toEqual([
      { code: "budget/adjusted-is-initial", severity: "info", path: "/budget" },
    ]);
    expect(safeRatio("budget-execution-of-initial", { initial: "200", executed: "1" })).toMatchObject({ notes: [] });
  });

  test("a ratio is the same in 元 and in 万元", () => {
    const amount = fc.integer({ min: -99_999_999, max: 99_999_999 });
    fc.assert(
      fc.property(amount, amount, (executed, adjusted) => {
        fc.pre(adjusted !== 0);
        const yuan = valueOf("budget-execution", { executed: `${executed}0000`, adjusted: `${adjusted}0000` });
        const wan = valueOf("budget-execution", { executed, adjusted });
        expect([yuan.value, yuan.value === null ? null : yuan.exact]).toEqual([
          wan.value,
          wan.value === null ? null : wan.exact,
        ]);
      }),
    );
  });
});

describe("ratios", () => {
  const report: BudgetFigures = {
    unit: "万元",
    initial: "1342.46",
    adjusted: "918.886283",
    executed: "918.886283",
    carriedOver: "0",
    threePublic: { budget: "1", executed: "0" },
    counts: { projects: 9, monitored: 9, selfEvaluated: 9, toEvaluate: 1, evaluated: 1 },
  };

  test("every ratio that the figures of a real report allow, in the definitions' order", () => {
    expect(Object.entries(allRatios(report).ratios).map(([name, { value }]) => [name, value])).toEqual([
      ["budget-execution", "100"],
      ["budget-execution-of-initial", "68.4479"],
      ["budget-completion", "100"],
      ["budget-completion-of-initial", "68.4479"],
      ["budget-adjustment", "-31.5521"],
      ["carry-over", "0"],
      ["carry-over-of-initial", "0"],
      ["carry-over-of-executed", "0"],
      ["three-public-control", "0"],
      ["monitoring-completion", "100"],
      ["self-evaluation-completion", "100"],
      ["evaluation-completion", "100"],
    ]);
    expect([allRatios(report).notes, allRatios(report).issues]).toEqual([[], []]);
  });

  test("the order of the figures does not change the order of the ratios", () => {
    const turned = Object.fromEntries(Object.entries(report).reverse());
    expect(JSON.stringify(allRatios(turned))).toBe(JSON.stringify(allRatios(report)));
  });

  test("that the initial budget stands for the adjusted one is noted once", () => {
    const { notes } = allRatios({ initial: "10", executed: "9", carriedOver: "1" });
    expect(notes.map((note) => note.code)).toEqual(["budget/adjusted-is-initial"]);
  });

  test("without anything wrong are a value with its notes", () => {
    const read = safeRatios({ initial: "200", executed: "179.43" });
    expect(read).toMatchObject({ ok: true, notes: [{ code: "budget/adjusted-is-initial" }] });
    expect(read.ok ? read.value["budget-execution"]?.value : undefined).toBe("89.715");
  });

  test("no figures allow no ratios", () => {
    expect(allRatios({})).toEqual({ ratios: {}, notes: [], issues: [] });
  });

  test("every ratio is the one that is computed by itself", () => {
    const found = allRatios(report).ratios;
    for (const name of Object.keys(found)) expect(found[name]).toEqual(valueOf(name, report));
  });
});

describe("printRatio", () => {
  test.each([
    ["1342.46", "918.886283", undefined, "-31.55%"],
    ["1342.46", "918.886283", { places: 0, mode: "half-up" }, "-32%"],
    ["1342.46", "918.886283", { places: 4, mode: "down" }, "-31.5520%"],
    ["10", "10", undefined, "0.00%"],
    // 0.00495 %: twice rounded, by way of 4 places, it would be 0.01 %.
    ["100000", "100004.95", undefined, "0.00%"],
    ["0", "1", undefined, "—"],
  ] as const)("from %s to %s is shown as %4$s", (initial, adjusted, rounding, shown) => {
    expect(printRatio(valueOf("budget-adjustment", { initial, adjusted }), rounding)).toBe(shown);
  });

  test("a tie at the third place is decided on the exact value", () => {
    const value = valueOf("three-public-change-of-budget", { threePublic: { budget: "63.46", previousBudget: "32" } });
    expect([printRatio(value), printRatio(value, { places: 3, mode: "half-up" })]).toEqual(["98.31%", "98.313%"]);
  });

  test("a ratio without a readable exact value is shown by its value", () => {
    const value = valueOf("satisfaction", { survey: { satisfied: 1, valid: 8 } });
    expect(printRatio(value.value === null ? value : { ...value, exact: "?" })).toBe("12.5%");
  });

  test("a value of more than 1,000 digits is rounded like any other", () => {
    const value = valueOf("budget-execution", { executed: `1${"0".repeat(999)}`, adjusted: "3" });
    expect(printRatio(value)).toBe(`${"3".repeat(1001)}.33%`);
  });
});
