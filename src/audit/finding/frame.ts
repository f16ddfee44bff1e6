import { compare, sum, toText, whole } from "../../exact/index.js";
import { isGroup, leafOf } from "../../form/tree.js";
import { safeParseActual } from "../../cell/index.js";
import type { NodePlan } from "../../evaluate/plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import type { Audited, Check, Say } from "./check.js";
import { isAbove, limitOf } from "./limit.js";
import { cut } from "../../message/cut.js";

/** What the form is set up as: its kinds and weights, names that were never filled in, and the time it speaks of. */
export const frameChecks: Check = (audited, say) => {
  projectKinds(audited, say);
  costWithoutIndicator(audited, say);
  placeholders(audited, say);
  period(audited, say);
};

/** 财预〔2020〕10号: what a project's form is made of, and what its parts usually weigh. */
const USUAL: readonly { readonly kind: string; readonly weight: number }[] = [
  { kind: "产出", weight: 50 },
  { kind: "效益", weight: 30 },
  { kind: "满意度", weight: 10 },
  { kind: "预算执行", weight: 10 },
];

function projectKinds({ base, form }: Audited, say: Say): void {
  const { plan, weights } = base;
  if (form.subject?.kind !== "project" || plan.setting.standard.id !== "cn-mof-2020-10") return;
  // A list of indicators alone does not say what each of them is of; it may be one of kinds alone.
  const parts = plan.nodes.filter(
    ({ input }) => isGroup(input) || USUAL.some(({ kind }) => input.name.startsWith(kind)),
  );
  if (parts.length === 0) return;
  for (const { kind, weight } of USUAL) {
    const named = plan.nodes.filter((node) => node.input.name.includes(kind));
    if (named.length === 0 && kind !== "预算执行") say("warning", "form/kind-missing", { kind }, "/indicators");
    // A kind may have several groups of the first level: 产出-数量指标, 产出-质量指标.
    const [first, ...others] = plan.first.filter((index) => kindIn(nodeOf(plan, index).input.name) === kind);
    const known = [first, ...others].flatMap((index) => (index === undefined ? [] : (weights[index] ?? [])));
    const own = sum(known);
    if (first === undefined || known.length <= others.length || compare(own, whole(weight)) === 0) continue;
    const { input, path } = nodeOf(plan, first);
    const name = others.length > 0 ? kind : cut(input.name);
    say("warning", "weight/unusual-split", { name, weight: toText(own), usual: weight }, path);
  }
}

/** The kind that a name speaks of first: 效益-服务对象满意度 is of 效益. */
function kindIn(name: string): string | undefined {
  const kinds = USUAL.map(({ kind }) => kind).filter((kind) => name.includes(kind));
  return kinds.sort((left, right) => name.indexOf(left) - name.indexOf(right))[0];
}

/** More points for 成本 than a province allows where no cost indicator is set. */
function costWithoutIndicator({ base }: Audited, say: Say): void {
  const { nodes } = base.plan;
  const limit = limitOf(base, "weight/cost-points");
  if (limit === null) return;
  nodes.forEach((node, index) => {
    const weight = base.assumed.has(index) ? null : (base.weights[index] ?? null);
    const parent = nodes[node.parent];
    if (!node.input.name.includes("成本") || !node.counted || weight === null) return;
    if (parent?.input.name.includes("成本") === true || !isAbove(weight, limit)) return;
    const below = nodes.filter(({ path }) => path === node.path || path.startsWith(`${node.path}/`));
    const set = below.some((each) => {
      const leaf = leafOf(each);
      return (
        leaf !== null &&
        leaf.notApplicable !== true &&
        (each.leaf?.target != null || leaf.ratio !== undefined || leaf.rule !== undefined)
      );
    });
    if (set) return;
    const params = { name: cut(node.input.name), weight: toText(weight), limit: toText(limit) };
    say("warning", "weight/cost-without-indicator", params, node.path);
  });
}

/** 指标1：, ××, **, ……: what an empty form has in the column of names. */
const PLACEHOLDER =
  /^(?:(?:[一二三]级)?指标\s*[\d一二三四五六七八九十]{1,3}\s*[:：.、]?|[…·.。]{2,}|[*＊]+|[xX×]{2,}|[_＿—-]+)$/;

function placeholders({ base }: Audited, say: Say): void {
  for (const { input, path } of base.plan.nodes) {
    const name = input.name.trim();
    if (name !== "" && !PLACEHOLDER.test(name)) continue;
    say("error", "form/placeholder-name", { name: cut(name) }, `${path}/name`);
  }
}

/** The days of the project: the last not before the first, and no deadline after it. */
function period({ base, form }: Audited, say: Say): void {
  const { start, end } = form.subject?.period ?? {};
  const first = dayOf(start, "start", say);
  const last = dayOf(end, "end", say);
  if (last === null) return;
  if (first !== null && first > last) {
    say("error", "form/period-reversed", { start: first, end: last }, "/subject/period");
  }
  for (const node of base.plan.nodes) {
    const date = deadlineOf(node);
    if (date === null || date <= last) continue;
    say("error", "target/after-end", { date, end: last }, `${node.path}/target`);
  }
}

/** The last day of an indicator that is due once, in a year that it names. */
function deadlineOf({ input, leaf }: NodePlan): string | null {
  const target = isGroup(input) ? null : (leaf?.target ?? null);
  if (target?.kind !== "deadline" || target.every !== undefined || target.latest.startsWith("-")) return null;
  return target.latest;
}

/** A day as `YYYY-MM-DD`; null where none is given or none can be read. */
function dayOf(text: string | undefined, key: string, say: Say): string | null {
  if (text === undefined || text.trim() === "") return null;
  const read = safeParseActual(text);
  if (read.ok && read.value.kind === "date" && !read.value.date.startsWith("-")) return read.value.date;
  say("warning", "form/period-unreadable", { text: cut(text) }, `/subject/period/${key}`);
  return null;
}
