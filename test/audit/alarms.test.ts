import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, divide, type Exact, fraction, fromText, hundred, round, toText } from "../../src/exact/index.js";
import { filledIn, type Form, groups, printed, type Row, spent } from "./filled-in.js";
import { audited } from "./forms.js";
import { runs } from "../runs.js";

const errorsOf = (form: object): string[] =>
  audited(form)
    .findings.filter((finding) => finding.severity === "error")
    .map(({ path, code }) => `${path ?? ""} ${code}`);

const exact = (text: string): Exact => fromText(text) ?? expect.unreachable(text);
const plus = (text: string, points: string): string => toText(add(exact(text), exact(points)));

/** The score of a count that falls short, cut off at two places; null for any other leaf. */
function cutOff(leaf: Row): string | null {
  if (!/^(?:≥|=)?\d+个$/.test(String(leaf["target"]))) return null;
  const [target = 0, actual = 0] = [leaf["target"], leaf["actual"]].map((text) =>
    Number(String(text).replace(/\D/g, "")),
  );
  if (actual >= target) return null;
  const hundredths = round(fraction(Number(leaf.weight) * actual * 100, target), 0, "down");
  return printed(toText(divide(hundredths, hundred)));
}

describe("no false alarm", () => {
  it("a form that is filled in correctly has no error, whatever its numbers, at either stage of rounding", () => {
    fc.assert(
      fc.property(groups, fc.constantFrom("indicator" as const, "total" as const), spent, (rows, stage, budget) => {
        expect(errorsOf(filledIn(rows, stage, budget))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  }, 600_000);
});

describe("a single planted mistake is found and named", () => {
  /** Plants one mistake; where there is room for it, one of these is said at its place. */
  const planted = (plant: (form: Form) => string | null, codes: readonly string[]): void => {
    let tried = 0;
    fc.assert(
      fc.property(groups, (rows) => {
        const form = filledIn(rows, "indicator");
        const path = plant(form);
        if (path === null) return;
        tried += 1;
        const said = audited(form).findings.filter((finding) => finding.path === path);
        expect(said.map(({ code }) => code).some((code) => codes.includes(code))).toBe(true);
      }),
      { numRuns: runs(150) },
    );
    expect(tried).toBeGreaterThan(1);
  };
  const leafOf = (form: Form): Row | undefined => form.indicators[1]?.children?.[0];
  /** Words leave the score to a person: what lies inside their tier is no mistake. */
  const isChosen = (leaf: Row): boolean => leaf["target"] === "通过验收";
  const LEAF = "/indicators/1/children/0/reported";
  /** Of a target that is met the score itself tells; of one far surpassed, with a reason, a person may have reduced it. */
  const DIFFERS = [
    "score/reported-differs",
    "score/other-reading",
    "score/rounded-otherwise",
    "score/met-not-full",
    "score/reduced",
  ];

  it("one leaf that is a point too low or too high", () => {
    planted(
      (form) => {
        const leaf = leafOf(form);
        if (leaf?.reported === undefined || isChosen(leaf)) return null;
        leaf.reported = printed(
          leaf.reported.startsWith("0") ? plus(leaf.reported, "1.01") : plus(leaf.reported, "-1"),
        );
        return LEAF;
      },
      [...DIFFERS, "score/above-weight"],
    );
  });

  it("one leaf that is a hundredth off, which two places do not excuse", () => {
    planted((form) => {
      const leaf = leafOf(form);
      if (leaf?.reported === undefined || isChosen(leaf)) return null;
      leaf.reported = printed(plus(leaf.reported, leaf.reported.startsWith("0.00") ? "0.02" : "-0.02"));
      return LEAF;
    }, DIFFERS);
  });

  it("one leaf scored in proportion although its target is met: by its reading", () => {
    const met = { name: "合格率", weight: "10", target: "≥90%", actual: "95%", reason: "见说明" };
    planted(
      (form) => {
        const group = form.indicators[1];
        if (group?.children === undefined) return null;
        group.children.unshift({ ...met, reported: "9.50", reportedRate: "95" });
        return LEAF;
      },
      ["score/other-reading"],
    );
  });

  it("one sum of a group", () => {
    planted(
      (form) => {
        const group = form.indicators[1];
        if (group?.reported === undefined) return null;
        group.reported = printed(plus(group.reported, "0.07"));
        // Up to six leaves of two places may be 0.03 apart from their sum.
        return "/indicators/1/reported";
      },
      ["score/sum-differs"],
    );
  });

  it("the total", () => {
    planted(
      (form) => {
        if (form.reported === undefined) return null;
        form.reported.score = printed(plus(form.reported.score, "25.5"));
        return "/reported/score";
      },
      ["score/sum-differs"],
    );
  });

  it("the rate of a group, of a leaf and of the whole", () => {
    for (const path of ["/indicators/1/reportedRate", "/indicators/1/children/0/reportedRate", "/reported/rate"]) {
      planted(
        (form) => {
          const node = path.includes("children") ? leafOf(form) : form.indicators[1];
          if (path.startsWith("/indicators") && node !== undefined)
            node.reportedRate = plus(node.reportedRate ?? "0", "1.5");
          else if (form.reported !== undefined) form.reported.rate = plus(form.reported.rate, "1.5");
          return path;
        },
        ["rate/reported-differs"],
      );
    }
  });

  it("the ratio", () => {
    planted(
      (form) => {
        if (form.reported === undefined) return null;
        form.reported.ratios["budget-execution"] = "99.99";
        return "/reported/ratios/budget-execution";
      },
      ["ratio/reported-differs"],
    );
  });

  it("the grade", () => {
    planted(
      (form) => {
        if (form.reported === undefined) return null;
        form.reported.grade = form.reported.grade === "优" ? "良" : "优";
        return "/reported/grade";
      },
      ["grade/reported-differs"],
    );
  });

  it("one rounding: a leaf that is cut off where it rounds up", () => {
    planted(
      (form) => {
        for (const [place, { children = [] }] of form.indicators.entries()) {
          for (const [at, leaf] of children.entries()) {
            const cut = cutOff(leaf);
            if (cut === null || cut === leaf.reported) continue;
            leaf.reported = cut;
            return `/indicators/${place}/children/${at}/reported`;
          }
        }
        return null;
      },
      ["score/cut-off"],
    );
  });

  it("named as what it is: 66.66 for 66.666…", () => {
    const row = { name: "人次", weight: "100", target: "≥150个", actual: "100个", reason: "停课" };
    const form = filledIn([[row]], "indicator");
    const leaf = leafOf(form);
    if (leaf !== undefined) leaf.reported = "66.66";
    const { findings, figures } = audited(form);
    expect(findings.map((finding) => finding.code)).toContain("score/cut-off");
    expect(figures.find(({ path }) => path === LEAF)?.readings[0]).toMatchObject({
      reading: "standard",
      rounding: "down:2",
    });
  });
});
