import type { CodeOf, Issue, ParamsOf, Read } from "../message/index.js";
import { issueOf } from "../message/issue.js";
import { cut } from "./cut.js";
import { freeze } from "../freeze.js";
import { checkGrades } from "./grade.js";
import { standard as find, standards } from "./list.js";
import { merge } from "./merge.js";
import type { ResolvedStandard, Standard } from "./types.js";

/** A chain longer than this is a slip or an attack. */
const MAX_CHAIN = 20;

/**
 * A standard with everything that it extends merged into it, each entry with its source and basis.
 *
 * The nearest standard of the chain that has an entry wins: rules kind by kind, rules of ratios name by name, all
 * other entries whole (a list of grades or caps replaces the inherited one; an empty list takes it away). An entry
 * without a source or basis of its own has those of the standard that it stands in. Where no standard of the chain
 * says anything, full marks (100), rounding (2 places half-up, each indicator) and the zero denominator (`issue`) are
 * the library's own, with basis `default`; rules, grades, caps and the policy for what does not apply are left out.
 *
 * The shape of the data is taken as checked. Codes: `standard/unknown`, `standard/cycle`, `standard/chain-too-long`,
 * and those of `checkGrades`; a standard that comes back can be used as it is. That of an id is frozen and shared.
 *
 * @param standard An id, or the data of a standard.
 * @param path JSON Pointer of the standard in the input, for the issues.
 *
 * @example
 * const read = resolveStandard("cn-mof-2021-101");
 * read.ok && read.value.chain; // => ["cn-mof-2021-101", "cn-mof-2020-10"]
 * read.ok && read.value.rounding.basis; // => "default"
 */
export function resolveStandard(standard: string | Standard, path: string = ""): Read<ResolvedStandard> {
  if (typeof standard !== "string") {
    const isData = typeof (standard as unknown) === "object" && (standard as unknown) !== null;
    return isData
      ? resolve(standard, path)
      : refuse("standard/unknown", { id: cut(String(standard)), known: list() }, path);
  }
  const known = shipped.get(standard);
  if (known !== undefined) return { ok: true, value: known, notes: [] };
  const read = resolve(standard, path);
  if (read.ok) shipped.set(standard, freeze(read.value));
  return read;
}

/** The standards of the library, resolved once: a batch asks for the same one with every form. */
const shipped = /* @__PURE__ */ new Map<string, ResolvedStandard>();

function resolve(standard: string | Standard, path: string): Read<ResolvedStandard> {
  const chain: Standard[] = [];
  const issues: Issue[] = [];
  let at = path;
  for (let next: string | Standard | undefined = standard; next !== undefined; at += "/extends") {
    const current: Standard | undefined = typeof next === "string" ? find(next) : next;
    if (current === undefined) return refuse("standard/unknown", { id: cut(String(next)), known: list() }, at);
    const closed = chain.some((each) => each.id === current.id);
    chain.push(current);
    if (closed) return refuse("standard/cycle", { chain: chain.map((each) => cut(each.id)).join(" → ") }, at);
    if (chain.length > MAX_CHAIN) return refuse("standard/chain-too-long", { most: MAX_CHAIN }, at);
    issues.push(...checkGrades(current.grades ?? [], `${at}/grades`));
    next = current.extends;
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: merge(chain), notes: [] };
}

function refuse<Code extends CodeOf<"error">>(code: Code, params: ParamsOf<Code>, path: string): Read<never> {
  return { ok: false, issues: [issueOf("error", code, params, { path })] };
}

function list(): string {
  return standards()
    .map((each) => each.id)
    .join("、");
}
