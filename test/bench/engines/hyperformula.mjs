// A sheet that is kept: only the targets and actual values change.
import { HyperFormula } from "hyperformula";
import { GROUPS, LEAVES, makeReports } from "../job.mjs";
const [first] = makeReports(1);
let row = 0;
let group = 0;
const rows = first.map((leaf, at) => [
  Number(leaf.weight),
  Number(leaf.target),
  Number(leaf.actual),
  `=IF(C${at + 1}>=B${at + 1},A${at + 1},ROUND(A${at + 1}*C${at + 1}/B${at + 1},2))`,
]);
LEAVES.forEach((count, at) => {
  rows[at].push(`=SUM(D${row + 1}:D${row + count})`);
  row += count;
});
GROUPS.forEach((count, at) => {
  rows[at].push(`=SUM(E${group + 1}:E${group + count})`);
  group += count;
});
rows[0].push("=SUM(F1:F4)");
const sheet = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3", undoLimit: 0 });
export const run = (leaves) => {
  sheet.setCellContents(
    { sheet: 0, row: 0, col: 1 },
    leaves.map((leaf) => [Number(leaf.target), Number(leaf.actual)]),
  );
  return sheet.getCellValue({ sheet: 0, row: 0, col: 6 });
};
export const total = (score) => Math.round(score * 100);
