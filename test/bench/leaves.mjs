// node leaves.mjs -> a line of JSON: microseconds of processor time a leaf, in forms of 100, 1,000 and 10,000 leaves.
import { makeReports } from "./job.mjs";
import { compile } from "./product.mjs";

/** Microseconds of processor time that this process has had. */
const used = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const perLeaf = [100, 1000, 10_000].map((count) => {
  const leaves = makeReports(Math.ceil(count / 34))
    .flat()
    .slice(0, count);
  const children = leaves.map(({ weight, target }, at) => ({ name: `指标${at}`, weight, target: `≥${target}` }));
  const weight = String(leaves.reduce((sum, leaf) => sum + Number(leaf.weight) * 10, 0) / 10);
  const form = { schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [{ name: "产出指标", weight, children }] };
  const compiled = compile(form);
  const actuals = leaves.map((leaf) => leaf.actual);
  const once = (times) => {
    const begin = used();
    for (let at = 0; at < times; at++) compiled.evaluate(actuals);
    return (used() - begin) / times / count;
  };
  const times = Math.ceil(50_000 / count);
  once(times * 4);
  return Array.from({ length: 9 }, () => once(times)).sort((left, right) => left - right)[4];
});
console.log(JSON.stringify(perLeaf));
