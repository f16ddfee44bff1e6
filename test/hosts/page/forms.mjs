// The forms that the page is tried with.
import { readFileSync } from "node:fs";
import { evaluate } from "../../../dist/index.js";
import { formTable } from "../../../dist/report.js";

export const report = JSON.parse(
  readFileSync(new URL("../../../docs/examples/jinshui-2021.json", import.meta.url), "utf8"),
);
/** One with two leaves, whose score is worked out by hand. */
export const plain = {
  schemaVersion: 1,
  subject: { name: "培训项目", year: 2021 },
  indicators: [
    {
      name: "产出指标",
      weight: "100",
      children: [
        { name: "培训人次", weight: "60", target: "≥150", unit: "人次", actual: "100" },
        { name: "合格率", weight: "40", target: "≥90", unit: "%", actual: "95%" },
      ],
    },
  ],
};
// 60 × 100/150 + 40
export const SCORE = "80";
/** The same as a table. */
export const sheet = formTable(
  { ...plain, standard: "cn-mof-2020-10" },
  evaluate(plain, { standard: "cn-mof-2020-10" }).value,
);

/** So many forms, one a line, each its own score. */
export const many = (count) =>
  Array.from({ length: count }, (_, place) => {
    const form = structuredClone(plain);
    form.subject.name = `培训项目${place + 1}`;
    form.indicators[0].children[0].actual = String(60 + (place % 100));
    return JSON.stringify(form);
  }).join("\n");
