import { readdirSync, readFileSync } from "node:fs";
import type { SelfEvaluation } from "../../src/form/types.js";
import { SPARE_ROWS } from "../../src/workbook/model.js";
import { plannedModel } from "../../src/workbook/planned-model.js";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { formOf, table } from "../audit/table.js";
import { type Leaf, leaf } from "./leaves.js";
import { Random } from "./random.js";

/** A form with a name to tell it by. */
export interface Named {
  readonly name: string;
  readonly form: object;
}

const MODES = ["half-up", "half-down", "half-even", "up", "down", "ceiling", "floor"] as const;

/** A form of generated leaves in two or three levels, with a rounding, a policy and caps of its own. */
export function generated(seed: number): Named {
  const random = new Random(seed * 7919 + 17);
  const places = random.pick([0, 1, 2, 2, 2, 3, 4]);
  const form = {
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    subject: { name: '=HYPERLINK("http://x","甲")', year: 2021, kind: random.pick(["project", "department"]) },
    rounding: { places, mode: MODES[seed % MODES.length], stage: random.pick(["indicator", "total"]) },
    notApplicablePolicy: random.pick(["full-marks", "drop", "rescale"]),
    budget: {
      unit: "万元",
      initial: random.decimal(2, 1, 999_999),
      adjusted: random.once(9) ? "0" : random.decimal(6, 1, 999_999_999),
      executed: random.decimal(6, 1, 999_999_999),
      carriedOver: random.decimal(2, 0, 9999),
      threePublic: { budget: random.pick(["1", "0", "3"]), executed: "0.7" },
    },
    indicators: Array.from({ length: random.whole(2, 3) }, (_, first) => group(random, first)),
  };
  const caps = [
    { of: "total", by: "budget-execution", bands: [{ max: "80", share: "0.6" }] },
    { of: "/indicators/0", by: "/indicators/1", bands: [{ max: "5", points: "3.333" }] },
    { of: "/indicators/1", by: "/indicators/0", as: "floor", bands: [{ min: "2", points: "1.25" }] },
  ];
  const withCaps = random.once(4) ? { ...form, caps: caps.slice(0, random.whole(1, 3)) } : form;
  return { name: `generated ${seed}`, form: withCaps };
}

function group(random: Random, first: number): object {
  if (random.once(5)) return scorable(random, first);
  const children = Array.from({ length: random.whole(1, 4) }, (_, place) => scorable(random, place));
  const second = random.once(2) ? [{ name: `二级 ${first}`, children }, scorable(random, 9)] : children;
  const stated = random.once(2) ? { weight: random.decimal(1, 1, 500) } : {};
  if (random.once(6)) {
    const [one, other] = [scorable(random, 20), scorable(random, 21)];
    const either = { name: "二者择其一", choose: "one", children: [{ ...one, chosen: true }, other] };
    return { name: `一级 ${first}`, weight: "20", children: [either, ...second] };
  }
  return { name: `一级 ${first}`, weight: "30", ...stated, children: second };
}

/** A leaf that the engine scores: what it refuses is no case for a workbook. */
function scorable(random: Random, place: number): Leaf {
  for (;;) {
    const made = leaf(random, place);
    const form = {
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      subject: { year: 2021 },
      notApplicablePolicy: "drop",
      budget: {
        initial: "3",
        adjusted: "3",
        executed: "2",
        carriedOver: "1",
        threePublic: { budget: "1", executed: "0.7" },
      },
      indicators: [made],
    };
    if (safeEvaluate(form).ok) return made;
  }
}

/** The published forms, with what an evaluation needs and they do not print: weights, shares; what no rule can read is left out. */
export function published(): Named[] {
  const names = readdirSync(new URL("../corpus/tables/", import.meta.url)).sort();
  return names.map((file) => {
    const name = file.replace(".json", "");
    return { name: `table ${name}`, form: completed(formOf(table(name)) as Tree) };
  });
}

interface Tree {
  readonly indicators: readonly Leaf[];
}

function completed(form: Tree): object {
  const copy = structuredClone({ ...form, notApplicablePolicy: "drop" }) as Tree & Record<string, unknown>;
  for (let round = 0; round < 40; round++) {
    const read = safeEvaluate(copy);
    if (read.ok) return copy;
    for (const { path = "", code } of read.issues) mend(copy, path, code);
  }
  const read = safeEvaluate(copy);
  throw new Error(read.ok ? "" : read.issues.map(({ path, code }) => `${path ?? ""} ${code}`).join("\n"));
}

function mend(form: Tree, path: string, code: string): void {
  const steps = [...path.matchAll(/\/(\d+)/g)].map((match) => Number(match[1]));
  let node: Leaf | undefined;
  let list: readonly Leaf[] = form.indicators;
  for (const step of steps) {
    node = list[step];
    list = (node?.["children"] as readonly Leaf[] | undefined) ?? [];
  }
  if (node === undefined) throw new Error(`${path} ${code}`);
  if (code.startsWith("weight/"))
    node["weight"] = node["weight"] === undefined ? "30" : String(2 * Number(node["weight"]));
  else if (/share/.test(code) && node["awardedShare"] === undefined) node["awardedShare"] = "0.85";
  else if (node["children"] === undefined) node["notApplicable"] = true;
  else throw new Error(`${path} ${code}`);
}

/** The two forms of docs/examples/. */
export function examples(): Named[] {
  return ["jinshui-2021", "culture-2023"].map((name) => {
    const url = new URL(`../../docs/examples/${name}.json`, import.meta.url);
    return { name, form: JSON.parse(readFileSync(url, "utf8")) as object };
  });
}

/** A form with the rows that its workbook has for indicators to be added: they weigh nothing. */
export function withRows(form: object): object {
  return plannedModel(form as SelfEvaluation, SPARE_ROWS).model.whole;
}
